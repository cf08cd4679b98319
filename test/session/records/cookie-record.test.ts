import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { beginSpan, endSpan, latest, liveSpan, renewValue } from '../../../src/session/records/cookie-record.ts';
import { createIdentityCache } from '../../../src/session/records/identity-cache.ts';

const { read } = createIdentityCache();
const fresh = () =>
  createCookieShelf().open({ name: 'sid', domain: 'a.test', hostOnly: true, path: '/', storeId: '0' }, true);

it('a new stretch ends the one before, and says by which', () => {
  const record = fresh();
  const first = beginSpan(record, read('sid', 'one'), { seq: 1, at: 1 }, 'header');
  const second = beginSpan(record, read('sid', 'two'), { seq: 2, at: 2 }, 'header');
  expect(first.ended).toEqual({ seq: 2, at: 2, how: 'replaced', nextOrdinal: 1 });
  expect(liveSpan(record)).toBe(second);
  endSpan(record, second, { seq: 3, at: 3, how: 'expired' });
  expect(liveSpan(record)).toBeUndefined();
});

it('every change makes a new version, so that it is published again', () => {
  const record = fresh();
  const versions = [record.version];
  const span = beginSpan(record, read('sid', 'one'), { seq: 1, at: 1 }, 'found');
  versions.push(record.version);
  renewValue(record, span, read('sid', 'other'));
  versions.push(record.version);
  expect(new Set(versions).size).toBe(3);
  renewValue(record, span, read('sid', 'other'));
  expect(record.version).toBe(versions[2]);
  expect(latest(span)?.value).toBe('other');
});

it('a value renewed without end does not grow without end', () => {
  const record = fresh();
  const span = beginSpan(record, read('sid', 'first'), { seq: 1, at: 1 }, 'found');
  for (let n = 0; n < 1_000; n++) renewValue(record, span, read('sid', `v${n}`));
  expect(span.values.length).toBeLessThanOrEqual(200);
  expect([span.values[0]?.value, latest(span)?.value]).toEqual(['first', 'v999']);
});
