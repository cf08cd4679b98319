import { describe, expect, it } from 'vitest';
import { java } from '../../src/frameworks/java.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of Java', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['JSESSIONID', undefined, 'servlet'],
    ['JSESSIONID.5f2c1a', undefined, 'servlet'],
    ['JSESSIONID', 'A3F09C1D5E7B2846A3F09C1D5E7B2846', 'tomcat'],
    ['JSESSIONID', 'A3F09C1D5E7B2846A3F09C1D5E7B2846.node2', 'tomcat'],
    ['JSESSIONID', 'node0k3v9xq2m7d1zt5b8wf4ncy6pha0.node0', 'jetty'],
    ['JSESSIONID', 'dGhpcy1pcy11bmRlcnRvdy1wZXJoYXBz.shop', 'servlet'],
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
