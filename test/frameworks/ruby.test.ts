import { describe, expect, it } from 'vitest';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';
import { ruby } from '../../src/frameworks/ruby.ts';

describe('the cookies of Ruby', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['rack.session', undefined, 'rack'],
    ['_gitlab_session', undefined, 'gitlab'],
    ['_redmine_session', undefined, 'redmine'],
    ['_shop_session', undefined, 'rails'],
    ['_session_id', undefined, undefined],
    ['remember_user_token', undefined, 'devise-remember'],
    ['_session', undefined, undefined],
    ['_t', '0123456789abcdef0123456789abcdef', 'discourse'],
    ['_t', `${'aB3%2F'.repeat(40)}%3D--kM4wR8tY2pQ6sV1x--9cF0gH3jK5lN7bD2eA4uTw%3D%3D`, 'discourse'],
    ['_t', 'dark', undefined],
    ['authenticate_session_token', undefined, 'authenticate-gem'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(ruby.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
