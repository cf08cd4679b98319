import { describe, expect, it } from 'vitest';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import { tossingRoutes } from '../../../src/cookie/send/tossing-routes.ts';
import { cookie } from '../support/sending.ts';

const shared = { domain: '.shop.test', hostOnly: false };

describe('who can put another cookie of this name before the server', () => {
  it.each([
    ['host-only and Secure', {}, ['sibling-host rides-in-front', 'cleartext rides-in-front']],
    ['host-only, not Secure', { secure: false }, ['sibling-host rides-in-front', 'cleartext replaces']],
    ['of a domain, Secure', shared, ['sibling-host replaces', 'cleartext rides-in-front']],
    ['of a domain, not Secure', { ...shared, secure: false }, ['sibling-host replaces', 'cleartext replaces']],
    ['with __Host-', { name: '__Host-sid' }, []],
    ['with __host- in small letters, which browsers take for the same', { name: '__host-sid' }, []],
    ['with __Host-Http-', { name: '__Host-Http-sid' }, []],
    ['with __Secure-', { name: '__Secure-sid' }, ['sibling-host rides-in-front']],
    ['with __Http-', { name: '__Http-sid' }, ['sibling-host rides-in-front']],
    ['with __Secure-, of a domain', { name: '__Secure-sid', ...shared }, ['sibling-host replaces']],
    ['of an address', { domain: '127.0.0.1' }, ['cleartext rides-in-front']],
    ['of this machine', { domain: 'localhost' }, ['cleartext rides-in-front']],
    ['of a public suffix itself', { domain: 'github.io' }, ['cleartext rides-in-front']],
    [
      'of somebody under a public suffix',
      { domain: 'me.github.io' },
      ['sibling-host rides-in-front', 'cleartext rides-in-front'],
    ],
  ])('%s', (_, change, routes) => {
    expect(tossingRoutes(cookie(change)).map(({ by, effect }) => `${by} ${effect}`)).toEqual(routes);
  });

  it.each([
    [{}, 'sid=planted; Domain=shop.test; Path=/account'],
    [{ path: '/app' }, 'sid=planted; Domain=shop.test; Path=/app/account'],
    [shared, 'sid=planted; Domain=shop.test; Path=/'],
    [{ name: '__Secure-sid' }, '__Secure-sid=planted; Domain=shop.test; Path=/account; Secure; HttpOnly'],
  ])('a sibling does it to %o with %s', (change, line) => {
    expect(tossingRoutes(cookie(change))[0]?.line).toBe(line);
    expect(parseSetCookieString(line).rejected).toBeUndefined();
  });

  it.each([
    [
      { secure: false },
      'sid=planted; Path=/',
      'It is not Secure, so an answer over http from www.shop.test can replace it.',
    ],
    [
      { ...shared, secure: false },
      'sid=planted; Path=/; Domain=shop.test',
      'It is not Secure, so an answer over http from shop.test can replace it.',
    ],
  ])('an answer over http does it to %o with %s', (change, line, text) => {
    expect(tossingRoutes(cookie(change))[1]).toMatchObject({ line, text });
  });

  it('says what keeps each of them out', () => {
    const [sibling, cleartext] = tossingRoutes(cookie());
    expect(sibling?.text).toContain('Only the __Host- prefix keeps it out.');
    expect(cleartext?.text).toContain('A __Secure- or __Host- prefix keeps that out.');
  });
});
