import { describe, expect, it } from 'vitest';
import { allOf, HTTP, HTTPS, refusingRules, SCRIPT } from '../support/refusing-rules.ts';

const LOCAL = { ...HTTPS, url: 'http://localhost:3000/' };
const FOREIGN = { ...HTTPS, navigation: false, sameSite: false };

describe('where and how it is set', () => {
  it.each([
    ['a=1; Secure', HTTP, allOf('secure-over-http')],
    ['a=1; Secure', LOCAL, allOf('')],
    ['a=1; HttpOnly', SCRIPT, allOf('httponly-by-script')],
    ['a=1; SameSite=None', HTTPS, allOf('samesite-none-without-secure')],
    ['a=1; SameSite=None; Secure', FOREIGN, allOf('')],
    ['a=1; SameSite=Lax', FOREIGN, allOf('samesite-cross-site')],
    ['a=1; SameSite=Strict', { ...FOREIGN, navigation: true }, allOf('')],
    ['a=1', FOREIGN, ['samesite-cross-site', 'samesite-cross-site', '']],
    ['a=1; Partitioned', HTTPS, allOf('partitioned-without-secure')],
    [
      'a=1; SameSite=None; Secure',
      { ...FOREIGN, blocksThirdPartyCookies: true },
      ['third-party-blocked', 'third-party-blocked', ''],
    ],
    ['a=1; SameSite=None; Secure; Partitioned', { ...FOREIGN, blocksThirdPartyCookies: true }, allOf('')],
  ])('%s at %o: %o', (line, request, expected) => {
    expect(refusingRules(line, request)).toEqual(expected);
  });
});

describe('a prefix', () => {
  it.each([
    ['__Secure-a=1', HTTPS, allOf('prefix')],
    ['__secure-a=1; Secure', HTTPS, allOf('')],
    ['__Secure-a=1; Secure', LOCAL, allOf('')],
    ['__Host-a=1; Secure; Path=/', HTTPS, allOf('')],
    ['__HOST-a=1; Secure; Path=/x', HTTPS, allOf('prefix')],
    ['__Host-a=1; Secure; Path=/; Domain=www.shop.test', HTTPS, allOf('prefix')],
    ['__Host-a=1; Secure', HTTPS, ['prefix', 'prefix', '']],
    ['__Host-a=1; Secure', { ...HTTPS, url: 'https://www.shop.test/a/b' }, allOf('prefix')],
    ['__Host-a=1; Secure; Path=x', HTTPS, ['prefix', 'prefix', '']],
    ['__Host-a=1; Secure; Path=/; Domain=127.0.0.1', { ...HTTPS, url: 'https://127.0.0.1/' }, ['prefix', '', '']],
    [
      '__Host-a=1; Secure; Path=/; Domain=.127.0.0.1',
      { ...HTTPS, url: 'https://127.0.0.1/' },
      ['prefix', 'prefix', ''],
    ],
    ['__Http-a=1; Secure', HTTPS, allOf('http-prefix')],
    ['__Http-a=1; Secure; HttpOnly', HTTPS, allOf('')],
    ['__Host-Http-a=1; Secure; Path=/', HTTPS, allOf('http-prefix')],
    ['__HostHttp-a=1', HTTPS, allOf('')],
    ['__Host-a; Secure; Path=/', HTTPS, ['prefix-in-nameless-value', 'prefix-in-nameless-value', '']],
    ['=__Http-a', HTTPS, ['prefix-in-nameless-value', 'prefix-in-nameless-value', 'nameless']],
  ])('%s at %o: %o', (line, request, expected) => {
    expect(refusingRules(line, request)).toEqual(expected);
  });
});
