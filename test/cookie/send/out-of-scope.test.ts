import { describe, expect, it } from 'vitest';
import { outOfScope } from '../../../src/cookie/send/out-of-scope.ts';
import { AT, cookie, HOME } from '../support/sending.ts';

const shared = { domain: '.shop.test', hostOnly: false };

describe('a cookie', () => {
  it.each([
    ['host-only, to its host', {}, HOME, []],
    ['host-only, to a sibling', {}, 'https://api.shop.test/', ['host-only']],
    ['host-only, to a subdomain', {}, 'https://a.www.shop.test/', ['host-only']],
    ['host-only, to the parent', {}, 'https://shop.test/', ['host-only']],
    ['host-only, to another port', {}, 'https://www.shop.test:8443/', []],
    ['of a domain, to it', shared, 'https://shop.test/', []],
    ['of a domain, to a subdomain', shared, HOME, []],
    ['of a domain, to one that ends alike', shared, 'https://eshop.test/', ['domain']],
    ['of a domain without its dot', { ...shared, domain: 'SHOP.test' }, HOME, []],
    ['of an address', { domain: '127.0.0.1', secure: false }, 'http://127.0.0.1:3000/', []],
    ['of an IPv6 address', { domain: '[::1]' }, 'http://[::1]:3000/', []],
    ['with a path, below it', { path: '/account' }, 'https://www.shop.test/account/orders', []],
    ['with a path, at one that begins alike', { path: '/account' }, 'https://www.shop.test/accounts', ['path']],
    ['with a path, in another case', { path: '/Account' }, HOME, ['path']],
    ['Secure, over http', {}, 'http://www.shop.test/', ['secure']],
    ['Secure, over ws', {}, 'ws://www.shop.test/', ['secure']],
    ['Secure, over wss', {}, 'wss://www.shop.test/', []],
    ['Secure, over http on this machine', { domain: 'localhost' }, 'http://localhost:3000/', []],
    ['not Secure, over http', { secure: false }, 'http://www.shop.test/', []],
    ['expired', { expirationDate: AT / 1000 }, HOME, ['expired']],
    ['about to expire', { expirationDate: AT / 1000 + 0.001 }, HOME, []],
    ['HttpOnly', { httpOnly: true }, HOME, []],
    ['to a file', {}, 'file:///home', ['no-cookie-address', 'host-only', 'secure']],
    ['to nowhere', {}, '', ['no-cookie-address', 'host-only', 'path', 'secure']],
    [
      'with everything against it',
      { path: '/x', expirationDate: 1 },
      'http://api.shop.test/',
      ['expired', 'host-only', 'path', 'secure'],
    ],
  ])('%s', (_, change, url, rules) => {
    expect(outOfScope(cookie(change), { url, at: AT }).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    [
      {},
      'http://api.shop.test/',
      'The cookie is host-only: it goes to www.shop.test and to no other host, not even to subdomains.',
    ],
    [shared, 'https://evil.test/', 'The cookie goes to shop.test and its subdomains; evil.test is none of them.'],
    [{ path: '/a' }, HOME, 'The cookie goes to /a and what lies below it; /account is not there.'],
    [
      {},
      'http://www.shop.test/',
      'The cookie is Secure: it goes over https, and over http to this machine itself only.',
    ],
    [{ expirationDate: 0 }, HOME, 'The cookie has expired.'],
  ])('%o for %s: %s', (change, url, text) => {
    expect(outOfScope(cookie(change), { url, at: AT })[0]?.text).toBe(text);
  });
});
