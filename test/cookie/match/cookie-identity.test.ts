import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  cookieKey,
  identityFromSetCookie,
  isSameCookie,
  parseCookieKey,
} from '../../../src/cookie/match/cookie-identity.ts';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import { jar } from '../../support/jar.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const identity = fc.record(
  {
    name: fc.string({ unit: 'binary' }),
    domain: fc.string({ unit: 'binary' }),
    hostOnly: fc.boolean(),
    path: fc.string({ unit: 'binary' }),
    storeId: fc.string(),
    partition: fc.string(),
    hasCrossSiteAncestor: fc.constant(true),
  },
  { requiredKeys: ['name', 'domain', 'hostOnly', 'path', 'storeId'] },
);

describe('the key of a cookie', () => {
  it('is parsed back into what it was made from', () => {
    fc.assert(
      fc.property(identity, (parts) => {
        expect(parseCookieKey(cookieKey(parts))).toEqual(parts);
      }),
    );
  });

  it('differs for cookies whose parts are alike when joined', () => {
    const base = { domain: 'shop.test', hostOnly: true, path: '/', storeId: '0' };
    const keys = [
      { ...base, name: 'a' },
      { ...base, name: 'a","shop.test' },
      { ...base, name: 'a', hostOnly: false },
      { ...base, name: 'a', path: '/a' },
      { ...base, name: 'a', storeId: 'firefox-private' },
      { ...base, name: 'a', partition: '' },
      { ...base, name: 'a', partition: 'https://top.test' },
      { ...base, name: 'a', partition: 'https://top.test', hasCrossSiteAncestor: true },
      { ...base, name: '\ud800' },
      { ...base, name: '\ufffd' },
    ].map(cookieKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    '',
    '{}',
    '[1,2]',
    '["a","b",1,"c","d",null]',
    'nonsense',
    '["a","b",true,"c","d",1]',
    '["a","b",true,"c","d",null,false]',
  ])('is never %j', (text) => {
    expect(parseCookieKey(text)).toBeUndefined();
  });
});

describe('the identity under which a line is stored', () => {
  it.each([
    ['a=1', 'https://www.shop.test/x/y', 'www.shop.test', true, '/x'],
    ['a=1; Domain=shop.test', 'https://www.shop.test/', 'shop.test', false, '/'],
    ['a=1; Domain=.SHOP.test', 'https://www.shop.test/', 'shop.test', false, '/'],
    ['a=1; Domain=www.shop.test', 'https://www.shop.test/', 'www.shop.test', false, '/'],
    ['a=1; Domain=', 'https://www.shop.test/', 'www.shop.test', true, '/'],
    ['a=1; Domain=github.io', 'https://github.io/', 'github.io', true, '/'],
    ['a=1; Domain=127.0.0.1', 'http://127.0.0.1:3000/', '127.0.0.1', true, '/'],
    ['a=1; Domain=localhost', 'http://localhost:3000/', 'localhost', true, '/'],
    ['a=1; Domain=other.test', 'https://www.shop.test/', 'other.test', false, '/'],
    ['a=1; Path=/b', 'https://www.shop.test/x/y', 'www.shop.test', true, '/b'],
    ['a=1; Path=b', 'https://www.shop.test/x/y', 'www.shop.test', true, '/x'],
    ['a=1; Domain=bücher.example', 'https://www.bücher.example/', 'xn--bcher-kva.example', false, '/'],
  ])('%s from %s: %s, host-only %s, %s', (line, url, domain, hostOnly, path) => {
    expect(identityFromSetCookie(parseSetCookieString(line), url, '0')).toEqual({
      name: 'a',
      domain,
      hostOnly,
      path,
      storeId: '0',
    });
  });

  it('is found for any line and any URL', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (line, url) => void identityFromSetCookie(parseSetCookieString(line), url, ''),
      ),
    );
  });
});

describe('two cookies are one', () => {
  const one = jar('a=1; www.shop.test; /');

  it('when name, domain, host-only, path and partition are equal, whatever else', () => {
    expect(isSameCookie(one, jar('a=2; www.shop.test; /; Secure; HttpOnly', { expirationDate: 1 }))).toBe(true);
  });

  it.each([
    ['name', jar('A=1; www.shop.test; /')],
    ['domain', jar('a=1; shop.test; /')],
    ['host-only', jar('a=1; .www.shop.test; /')],
    ['path', jar('a=1; www.shop.test; /x')],
    ['partition', jar('a=1; www.shop.test; /', { partition: 'https://top.test' })],
    ['jar of the partition', jar('a=1; www.shop.test; /', { hasCrossSiteAncestor: true })],
  ])('but not with another %s', (_, other) => {
    expect(isSameCookie(one, other)).toBe(false);
  });
});
