import { describe, expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';

const identity = (more: object = {}) => ({
  name: 'sid',
  domain: 'shop.test',
  hostOnly: true,
  path: '/',
  storeId: '0',
  ...more,
});

describe('the shelf', () => {
  it('opens one record for one identity', () => {
    const shelf = createCookieShelf();
    const opened: string[] = [];
    shelf.onOpen((record) => opened.push(record.name));
    expect(shelf.open(identity(), false)).toBe(shelf.open(identity(), true));
    expect(opened).toEqual(['sid']);
    expect(shelf.get(shelf.open(identity(), false).key)?.name).toBe('sid');
  });

  it('keeps stores, partitions, paths and domains apart', () => {
    const shelf = createCookieShelf();
    const records = [
      {},
      { storeId: '1' },
      { partition: 'https://a.test' },
      { partition: 'https://a.test', hasCrossSiteAncestor: true },
      { path: '/x' },
      { hostOnly: false },
    ].map((more) => shelf.open(identity(more), false));
    expect(new Set(records).size).toBe(6);
    expect(shelf.siblings(identity())).toHaveLength(3);
  });

  it('gives a record the partition that the store tells, and takes it back', () => {
    const shelf = createCookieShelf();
    const record = shelf.open(identity(), true);
    shelf.rename(record, identity({ partition: 'https://a.test', hasCrossSiteAncestor: true }));
    expect(record).toMatchObject({ partition: 'https://a.test', hasCrossSiteAncestor: true, guessed: false });
    shelf.rename(record, identity());
    expect(record).not.toHaveProperty('hasCrossSiteAncestor');
    expect(shelf.get(record.key)).toBe(record);
  });

  it('knows what the store holds of a site, and forgets what is gone when there is much', () => {
    const shelf = createCookieShelf();
    const records = Array.from({ length: 300 }, (_, n) => shelf.open(identity({ name: `c${n}` }), false));
    for (const [n, record] of records.entries()) {
      shelf.stored(record);
      record.gone = n % 2 === 0;
    }
    expect(shelf.held('shop.test').size).toBeLessThan(200);
    expect([...shelf.held('shop.test')].filter(({ gone }) => !gone)).toHaveLength(150);
    expect(shelf.held('bank.test').size).toBe(0);
  });

  it('finds what may be sent to a URL, the longest path first', () => {
    const shelf = createCookieShelf();
    const root = shelf.open(identity(), false);
    const deep = shelf.open(identity({ path: '/app' }), false);
    const shared = shelf.open(identity({ hostOnly: false }), false);
    shelf.open(identity({ domain: 'www.shop.test' }), false);
    expect(shelf.candidates('sid', 'https://shop.test/app/x')).toEqual([deep, root, shared]);
    expect(shelf.candidates('sid', 'https://img.shop.test/')).toEqual([shared]);
    expect(shelf.candidates('sid', 'https://evilshop.test/')).toEqual([]);
    expect(shelf.candidates('sid', 'nonsense')).toEqual([]);
  });

  it('finds all of one name on one site, whatever their domain and path', () => {
    const shelf = createCookieShelf();
    const both = [shelf.open(identity(), false), shelf.open(identity({ domain: 'www.shop.test', path: '/x' }), false)];
    shelf.open(identity({ name: 'other' }), false);
    expect(shelf.named('sid', 'shop.test')).toEqual(both);
    expect(shelf.named('sid', 'other.test')).toEqual([]);
  });

  it('moves a guessed record to the place that the store tells', () => {
    const shelf = createCookieShelf();
    const record = shelf.open(identity(), true);
    shelf.rename(record, identity({ path: '/app' }));
    expect(shelf.siblings(identity())).toEqual([]);
    expect(shelf.siblings(identity({ path: '/app' }))).toEqual([record]);
    expect(shelf.candidates('sid', 'https://shop.test/')).toEqual([]);
    expect(shelf.candidates('sid', 'https://shop.test/app/x')).toEqual([record]);
  });

  it('gives a guessed record its real key', () => {
    const shelf = createCookieShelf();
    const record = shelf.open(identity(), true);
    const old = record.key;
    shelf.rename(record, identity({ partition: 'https://top.test' }));
    expect([record.guessed, record.partition, shelf.get(old), shelf.get(record.key)]).toEqual([
      false,
      'https://top.test',
      undefined,
      record,
    ]);
  });
});
