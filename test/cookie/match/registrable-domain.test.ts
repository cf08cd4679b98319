import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isPublicSuffix, registrableDomain, siteOf } from '../../../src/cookie/match/registrable-domain.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('the registrable domain', () => {
  it.each([
    ['shop.example.co.uk', 'example.co.uk'],
    ['WWW.Example.COM', 'example.com'],
    ['someone.github.io', 'someone.github.io'],
    ['a.b.shop.test', 'shop.test'],
    ['github.io', 'github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['intranet', 'intranet'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', ''],
  ])('of %s is %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });

  it.each([
    ['https://www.shop.test:8443/a?b', 'shop.test'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['wss://chat.shop.test/', 'shop.test'],
    ['chrome-extension://abc/panel.html', ''],
    ['about:blank', ''],
    ['data:text/html,x', ''],
    ['', ''],
    ['https://', ''],
  ])('the site of %s is %j', (url, expected) => {
    expect(siteOf(url)).toBe(expected);
  });

  it('knows public suffixes', () => {
    expect(['co.uk', 'github.io', 'com', 'CO.UK'].every(isPublicSuffix)).toBe(true);
    expect(['example.com', 'localhost', '', '127.0.0.1'].some(isPublicSuffix)).toBe(false);
  });

  it('is found quickly for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void [registrableDomain(text), siteOf(text), isPublicSuffix(text)],
      ),
    );
    expect(timeOf(() => registrableDomain('a.'.repeat(500_000)))).toBeLessThan(PATIENCE);
    expect(timeOf(() => isPublicSuffix('a.'.repeat(500_000)))).toBeLessThan(PATIENCE);
  }, 60_000);
});
