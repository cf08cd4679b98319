import { describe, expect, it } from 'vitest';
import { createCookieShelf } from '../../src/session/cookies/cookie-shelf.ts';
import { countDropped } from '../../src/session/count-dropped.ts';
import { beginSpan } from '../../src/session/records/cookie-record.ts';
import { createIdentityCache } from '../../src/session/records/identity-cache.ts';
import { createSiteBook } from '../../src/session/site-book.ts';

const identities = createIdentityCache();
const held = (host: string, hostOnly: boolean) => {
  const book = createSiteBook(identities);
  const identity = { name: 'sid', domain: host, hostOnly, path: '/', storeId: '0' };
  const record = createCookieShelf().open(identity, false);
  beginSpan(record, identities.read('sid', 'a1b2'), { seq: 1, at: 10 }, 'header');
  book.addCookie(record);
  return { book, span: record.spans[0] };
};
const summary = (host: string) => ({
  type: 'routine-dropped' as const,
  seq: 9,
  at: 100,
  exchanges: 3,
  observations: 12,
  firstAt: 20,
  lastAt: 90,
  longestSilence: 5,
  sent: [{ host, name: 'sid', count: 3 }],
});

describe('requests that were summed up', () => {
  it('count for the cookie that they carried', () => {
    const { book, span } = held('shop.test', false);
    countDropped(book, summary('www.shop.test'));
    expect([span?.sentCount, span?.firstSent, span?.lastSent]).toEqual([3, { seq: 9, at: 90 }, { seq: 9, at: 90 }]);
  });

  it('say nothing of another host’s cookie', () => {
    const { book, span } = held('shop.test', true);
    countDropped(book, summary('www.shop.test'));
    expect(span?.sentCount).toBe(0);
  });
});
