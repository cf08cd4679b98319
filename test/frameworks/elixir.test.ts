import { describe, expect, it } from 'vitest';
import { elixir } from '../../src/frameworks/elixir.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of Elixir', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['_shop_web_user_remember_me', undefined, 'phoenix-remember-me'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(elixir.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
