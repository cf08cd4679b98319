import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSite, siteRelation } from '../../../src/cookie/match/site-relation.ts';

describe('two addresses', () => {
  it.each([
    ['https://www.shop.test/a', 'https://www.shop.test/b?c', 'same-origin'],
    ['https://www.shop.test/', 'https://WWW.shop.test:443/', 'same-origin'],
    ['https://www.shop.test/', 'https://www.shop.test:8443/', 'same-site'],
    ['https://www.shop.test/', 'https://api.shop.test/', 'same-site'],
    ['https://shop.test/', 'wss://chat.shop.test/', 'same-site'],
    ['https://www.shop.test/', 'wss://www.shop.test/', 'same-origin'],
    ['http://localhost:3000/', 'http://localhost:4000/', 'same-site'],
    ['http://127.0.0.1/', 'http://127.0.0.1:8080/', 'same-site'],
    ['http://www.shop.test/', 'https://www.shop.test/', 'other-scheme'],
    ['ws://api.shop.test/', 'https://www.shop.test/', 'other-scheme'],
    ['https://shop.test/', 'https://shop.example/', 'cross-site'],
    ['https://shop.test/', 'https://notshop.test/', 'cross-site'],
    ['https://me.github.io/', 'https://you.github.io/', 'cross-site'],
    ['https://github.io/', 'https://you.github.io/', 'cross-site'],
    ['https://a.example.co.uk/', 'https://b.example.co.uk/', 'same-site'],
    ['https://a.co.uk/', 'https://b.co.uk/', 'cross-site'],
    ['http://127.0.0.1/', 'http://127.0.0.2/', 'cross-site'],
    ['http://localhost/', 'http://127.0.0.1/', 'cross-site'],
    ['about:blank', 'about:blank', 'cross-site'],
    ['data:text/html,x', 'https://shop.test/', 'cross-site'],
    ['', '', 'cross-site'],
  ])('%s and %s are %s', (a, b, relation) => {
    expect(siteRelation(a, b)).toBe(relation);
    expect(siteRelation(b, a)).toBe(relation);
  });

  it.each([
    ['spec', false],
    ['chromium', false],
    ['firefox', true],
  ] as const)('that differ in their scheme alone are one site to %s: %s', (userAgent, same) => {
    expect(isSameSite('http://shop.test/', 'https://shop.test/', userAgent)).toBe(same);
    expect(isSameSite('https://shop.test/', 'https://a.shop.test/', userAgent)).toBe(true);
    expect(isSameSite('https://shop.test/', 'https://other.test/', userAgent)).toBe(false);
  });

  it('are compared without an exception, whatever they are', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, text, (a, b) => siteRelation(a, b) === siteRelation(b, a)));
    fc.assert(fc.property(fc.webUrl(), (url) => siteRelation(url, url) === 'same-origin'));
  }, 60_000);
});
