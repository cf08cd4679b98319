import { describe, expect, it } from 'vitest';
import { hosted } from '../../src/frameworks/hosted.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of hosted sign-in services', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['sb-abcdefghijklmnop-auth-token', undefined, 'supabase'],
    ['sb-abcdefghijklmnop-auth-token.1', undefined, 'supabase'],
    ['__session', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXY.Y2lwaGVy.dGFn', 'auth0-nextjs'],
    ['__session', 'eyJhbGciOiJSUzI1NiJ9.eyJzaWQiOiJhIn0.c2ln', 'clerk'],
    ['__client_uat', '1700000000', 'clerk-client'],
    ['sAccessToken', undefined, 'supertokens'],
    ['sRefreshToken', undefined, 'supertokens-refresh'],
    ['st-access-token', undefined, 'supertokens-header'],
    ['st-refresh-token', undefined, 'supertokens-header-refresh'],
    ['sFrontToken', undefined, 'supertokens-front'],
    ['sAntiCsrf', undefined, 'supertokens-csrf'],
    ['nile.session-token', undefined, 'nile'],
    ['nile.callback-url', undefined, 'nile-flow'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(hosted.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
