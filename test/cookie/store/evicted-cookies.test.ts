import { describe, expect, it } from 'vitest';
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { evictedCookies, isRefusedByFullSite } from '../../../src/cookie/store/evicted-cookies.ts';
import { jar } from '../../support/jar.ts';

const NOW = Date.UTC(2026, 0, 5);
const many = (count: number, more: (index: number) => Partial<DatedCookie> = () => ({})) =>
  Array.from({ length: count }, (_, index) => jar(`c${index}=x; www.shop.test; /`, more(index)));
const names = (cookies: readonly DatedCookie[]) => cookies.map((cookie) => cookie.name);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `c${index + from}`);

describe('a site with too many cookies', () => {
  it.each(['chromium', 'firefox'] as const)('keeps 180 in %s', (browser) => {
    expect(evictedCookies(many(180), NOW, browser)).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)('loses the 31 oldest at the next one in %s', (browser) => {
    expect(names(evictedCookies(many(181), NOW, browser))).toEqual(range(0, 31));
  });

  it('keeps all by the standard', () => {
    expect(evictedCookies(many(400), NOW, 'spec')).toEqual([]);
  });

  it.each(['chromium', 'firefox'] as const)('loses the least recently used in %s', (browser) => {
    const cookies = many(181, (index) => ({ usedAt: NOW - index }));
    expect(
      new Set(
        names(
          evictedCookies(cookies.slice(0, -1).concat(jar('new=x; www.shop.test; /', { usedAt: NOW })), NOW, browser),
        ),
      ),
    ).toEqual(new Set(range(149, 180)));
  });

  it.each(['chromium', 'firefox'] as const)('loses those without Secure first in %s', (browser) => {
    const cookies = many(181, (index) => ({ secure: index < 100 }));
    expect(names(evictedCookies(cookies, NOW, browser))).toEqual(range(100, 131));
  });

  it('loses a new one without Secure among Secure ones, and thirty of these, in Chromium', () => {
    const cookies = [...many(180, () => ({ secure: true })), jar('plain=x; www.shop.test; /')];
    expect(names(evictedCookies(cookies, NOW, 'chromium'))).toEqual(['plain', ...range(0, 30)]);
  });

  it('refuses it in Firefox', () => {
    const full = many(180, () => ({ secure: true }));
    expect(isRefusedByFullSite(jar('plain=x; www.shop.test; /'), full, NOW, 'firefox')).toBe(true);
    expect(isRefusedByFullSite(jar('safe=x; www.shop.test; /; Secure'), full, NOW, 'firefox')).toBe(false);
    expect(isRefusedByFullSite(jar('plain=x; www.shop.test; /'), full.slice(1), NOW, 'firefox')).toBe(false);
    expect(isRefusedByFullSite(jar('plain=x; www.shop.test; /'), full, NOW, 'chromium')).toBe(false);
    expect(isRefusedByFullSite(jar('plain=x; elsewhere.test; /'), full, NOW, 'firefox')).toBe(false);
  });

  it('loses low priority first in Chromium, but spares some of each', () => {
    const cookies = many(181, (index) => ({ priority: index < 120 ? 'high' : 'low' }) as const);
    const gone = names(evictedCookies(cookies, NOW, 'chromium'));
    expect(gone).toEqual(range(120, 151));
  });

  it('loses expired ones and no more if that is enough, in Chromium', () => {
    const cookies = many(181, (index) => (index === 99 ? { expirationDate: NOW / 1000 - 1 } : {}));
    expect(names(evictedCookies(cookies, NOW, 'chromium'))).toEqual(['c99']);
  });

  it('counts all hosts of a registrable domain and no other site', () => {
    const cookies = [...many(120), ...many(60).map((cookie) => ({ ...cookie, domain: 'other.test' }))];
    expect(evictedCookies([...cookies, jar('new=x; shop.test; /')], NOW, 'chromium')).toEqual([]);
    const hosts = many(181, (index) => ({ domain: index % 2 === 0 ? 'a.shop.test' : 'shop.test' }));
    expect(evictedCookies(hosts, NOW, 'chromium')).toHaveLength(31);
  });

  it('has 10,240 bytes for each partition in Chromium', () => {
    const partition = 'https://top.test';
    const cookies = many(12, () => ({ partition, value: 'v'.repeat(998) }));
    expect(names(evictedCookies(cookies, NOW, 'chromium'))).toEqual(['c0', 'c1']);
    expect(evictedCookies(cookies.slice(2), NOW, 'chromium')).toEqual([]);
  });

  // Measured with 20 images of another site, cookies of 1,024 or 1,025 bytes.
  it.each([
    [12, 1_024, 12],
    [12, 1_025, 9],
    [13, 1_024, 10],
    [20, 1_024, 11],
    [24, 1_024, 12],
  ])('keeps of %i partitioned cookies of a third party, %i bytes each, %i in Firefox', (count, size, left) => {
    const partition = { partition: 'https://top.test', hasCrossSiteAncestor: true } as const;
    let store: readonly DatedCookie[] = [];
    for (const one of many(count, (index) => ({ ...partition, value: 'v'.repeat(size - `c${index}`.length) }))) {
      const gone = new Set(evictedCookies([...store, one], NOW, 'firefox', true));
      store = [...store, one].filter((cookie) => !gone.has(cookie));
    }
    expect(store).toHaveLength(left);
  });

  it('has no such limit in Firefox for the site’s own pages, nor without Partitioned', () => {
    const own = many(20, () => ({ partition: 'https://shop.test', value: 'v'.repeat(1_000) }));
    expect(evictedCookies(own, NOW, 'firefox', true)).toEqual([]);
    const foreign = own.map((cookie) => ({ ...cookie, hasCrossSiteAncestor: true }));
    expect(evictedCookies(foreign, NOW, 'firefox')).toEqual([]);
  });
});
