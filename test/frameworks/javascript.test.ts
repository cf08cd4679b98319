import { describe, expect, it } from 'vitest';
import { javascript } from '../../src/frameworks/javascript.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of JavaScript', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['connect.sid', undefined, 'express-session'],
    ['sessionId', undefined, 'fastify-session'],
    ['koa.sess', undefined, 'koa-session'],
    ['koa:sess', undefined, 'koa-session'],
    ['session', 'eyJ1c2VyIjoxfQ==', 'cookie-session'],
    ['anything', 'Fe26.2**abc', 'iron-session'],
    ['anything', 'Fe26.2%2A%2Aabc', 'iron-session'],
    ['anything', 'Fe26.2*1*abc', 'iron-session'],
    ['anything', undefined, undefined],
    ['__Secure-authjs.session-token.0', undefined, 'authjs'],
    ['next-auth.session-token', undefined, 'authjs'],
    ['__Host-authjs.csrf-token', undefined, 'authjs-csrf'],
    ['authjs.pkce.code_verifier', undefined, 'authjs-flow'],
    ['__Secure-better-auth.session_token', undefined, 'better-auth'],
    ['better-auth.session_data.1', undefined, 'better-auth-data'],
    ['session.sig', undefined, 'signature-companion'],
    ['sails.sid', undefined, 'sails'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(javascript.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
