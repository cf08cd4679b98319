import { describe, expect, it } from 'vitest';
import { cookieScope } from '../../../src/cookie/match/cookie-scope.ts';

const told = (asked: string | undefined, host: string, userAgent: 'spec' | 'chromium' | 'firefox') => {
  const scope = cookieScope(asked, host, userAgent);
  if (scope.kind === 'refused') return scope.rule;
  const because = scope.because === undefined ? '' : ` because ${scope.because}`;
  return `${scope.domain}${scope.hostOnly ? ' only' : ' and below'}${because}`;
};

describe('the scope of a cookie', () => {
  it.each([
    [undefined, 'www.shop.test', 'www.shop.test only'],
    ['shop.test', 'www.shop.test', 'shop.test and below'],
    ['www.shop.test', 'www.shop.test', 'www.shop.test and below'],
    ['a.www.shop.test', 'www.shop.test', 'domain-mismatch'],
    ['op.test', 'www.shop.test', 'domain-mismatch'],
    ['other.test', 'www.shop.test', 'domain-mismatch'],
    ['test', 'www.shop.test', 'public-suffix'],
    ['co.uk', 'www.shop.co.uk', 'public-suffix'],
    ['uk', 'www.shop.co.uk', 'public-suffix'],
    ['shop.co.uk', 'www.shop.co.uk', 'shop.co.uk and below'],
    ['github.io', 'me.github.io', 'public-suffix'],
    ['me.github.io', 'me.github.io', 'me.github.io and below'],
    ['github.io', 'github.io', 'github.io only because public-suffix'],
    ['co.uk', 'co.uk', 'co.uk only because public-suffix'],
    ['shop.test.', 'www.shop.test', 'domain-mismatch'],
    ['shop.test', 'www.shop.test.', 'domain-mismatch'],
    ['shop.test.', 'www.shop.test.', 'shop.test. and below'],
    ['intranet', 'intranet', 'intranet only because public-suffix'],
    ['0.0.1', '127.0.0.1', 'domain-mismatch'],
    ['localhost', 'a.localhost', 'public-suffix'],
  ])('Domain=%s on %s: %s', (asked, host, expected) => {
    expect(told(asked, host, 'spec')).toBe(expected);
    expect(told(asked, host, 'chromium')).toBe(expected);
    expect(told(asked, host, 'firefox')).toBe(expected);
  });

  it.each(['127.0.0.1', '[::1]', 'localhost'])('of %s, repeated, browsers make host-only', (host) => {
    expect(told(host, host, 'spec')).toBe(`${host} and below`);
    expect(told(host, host, 'chromium')).toBe(`${host} only because single-host`);
    expect(told(host, host, 'firefox')).toBe(`${host} only because single-host`);
  });

  it('of a dot alone is refused by browsers, and no Domain at all to the standard', () => {
    expect(told('.', 'www.shop.test', 'spec')).toBe('www.shop.test only');
    expect(told('.', 'www.shop.test', 'chromium')).toBe('lone-dot');
    expect(told('.', 'www.shop.test', 'firefox')).toBe('lone-dot');
  });

  it('beyond ASCII is converted by Chromium alone', () => {
    expect(told('shop\xE3\x80\x82test', 'www.shop.test', 'chromium')).toBe('shop.test and below');
    expect(told('shop\xE3\x80\x82test', 'www.shop.test', 'firefox')).toBe('domain-not-ascii');
    expect(told('shop\xE3\x80\x82test', 'www.shop.test', 'spec')).toBe('domain-not-ascii');
    expect(told('\xE9.test', 'www.shop.test', 'chromium')).toBe('domain-not-ascii');
  });
});
