import { describe, expect, it } from 'vitest';
import type { StoredCookie } from '../../../src/observation.ts';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { storeAround } from '../../../src/session/cookies/store-around.ts';
import { beginSpan, type CookieRecord } from '../../../src/session/records/cookie-record.ts';
import { createIdentityCache } from '../../../src/session/records/identity-cache.ts';

const HOP = { site: 'shop.test' } as Parameters<typeof storeAround>[1];

function shop(count: number) {
  const [shelf, identities] = [createCookieShelf(), createIdentityCache()];
  const state = { shelf, identities, storeId: '0', browser: 'chromium', disagreements: [], structure: 0 } as const;
  const records = Array.from({ length: count }, (_, n): CookieRecord => {
    const identity = { name: `c${n}`, domain: 'shop.test', hostOnly: true, path: '/', storeId: '0' };
    const record = shelf.open(identity, false);
    const stored: StoredCookie = { ...identity, value: '1', secure: true, httpOnly: false, sameSite: 'lax' };
    record.stored = stored;
    beginSpan(record, identities.read(identity.name, '1'), { seq: n, at: 1_000 + n }, 'found');
    shelf.stored(record);
    return record;
  });
  return { records, around: (line: string) => storeAround({ ...state, disagreements: [] }, HOP, line) };
}

describe('what a line meets in the store', () => {
  it('are the cookies of its name, while there is room', () => {
    expect(
      shop(179)
        .around('c7=2; Path=/')
        .map(({ name }) => name),
    ).toEqual(['c7']);
    expect(
      shop(179)
        .around('new=2')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('are all of the site when room runs short, with the time of their last use', () => {
    const { records, around } = shop(180);
    const span = records[3]?.spans.at(-1);
    if (span !== undefined) span.lastSent = { seq: 900, at: 9_000 };
    const all = around('new=2');
    expect(all).toHaveLength(180);
    expect(all[3]).toMatchObject({ name: 'c3', createdAt: 1_003, usedAt: 9_000 });
    expect(all[4]).toMatchObject({ usedAt: 1_004 });
  });

  it('are none that are gone, in another store, or asked for and not confirmed', () => {
    const { records, around } = shop(180);
    const [gone, unconfirmed] = records;
    if (gone !== undefined) gone.gone = true;
    const span = unconfirmed?.spans.at(-1);
    if (span !== undefined) span.provisional = true;
    expect(around('new=2')).toHaveLength(178);
  });

  it('are no crowd that no browser keeps', () => {
    expect(shop(1_200).around('new=2')).toEqual([]);
  });
});
