import { describe, expect, it } from 'vitest';
import { java } from '../../../src/session/frameworks/java.ts';
import { recogniseFramework } from '../../../src/session/frameworks.ts';

describe('the cookies of Java', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['JSESSIONID', undefined, 'servlet'],
    ['JSESSIONID.5f2c1a', undefined, 'servlet'],
    ['SESSION', undefined, 'spring-session'],
    ['remember-me', undefined, 'spring-remember'],
    ['rememberMe', undefined, 'shiro-remember'],
    ['PLAY_SESSION', undefined, 'play'],
    ['PLAY_FLASH', undefined, 'play-flash'],
    ['LtpaToken2', undefined, 'websphere-ltpa'],
    ['JSESSIONIDX', undefined, undefined],
    ['vertx-web.session', undefined, 'vertx'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(java.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
