import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/identifier/identity-of.ts';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { beginSpan, type CookieRecord, endSpan } from '../../../src/session/records/cookie-record.ts';
import type { HopRecord } from '../../../src/session/records/exchange-record.ts';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { cookieFate, cookieFateAt, requestsAfter } from '../../../src/session/story/cookie-fate.ts';
import { hopsOf } from '../support/hop.ts';
import { ID_A, ID_B } from '../support/told.ts';

const known = (value: string) => ({ value, identity: identityOf('sid', value) });
const held = (moment = { seq: 1, at: 0 }): CookieRecord => {
  const identity = { name: 'sid', domain: 'shop.test', hostOnly: true, path: '/', storeId: '0' };
  const record = createCookieShelf().open(identity, true);
  beginSpan(record, known(ID_A), moment, 'header');
  return record;
};
const [out] = hopsOf('12:00:09 POST https://shop.test/logout form: _csrf\n 302 → /');
if (out === undefined) throw new Error('the story has a request');
const sent = (record: CookieRecord, value: string = ID_A): HopRecord => ({
  ...out,
  sent: [{ record, known: known(value) }],
});

describe('at a sign-out', () => {
  it('a cookie that is still sent afterwards was kept', () => {
    const record = held();
    expect(cookieFate(sent(record), [record], [sent(record)])).toEqual({ kept: [record.key], ended: [] });
  });

  it('one that is sent with another value afterwards has ended', () => {
    const record = held();
    expect(cookieFate(sent(record), [record], [sent(record, ID_B)])).toEqual({ kept: [], ended: [record.key] });
  });

  it('one that was not sent with it is not concerned', () => {
    expect(cookieFate(out, [held()], [])).toEqual({ kept: [], ended: [] });
  });
});

it('the requests after it end where the next attempt begins', () => {
  const hops = hopsOf(`
    12:00:09 POST https://shop.test/logout form: _csrf
             302 → /
             GET /
             200 text/html
    12:00:12 GET https://shop.test/a
             200 text/html`);
  const [first] = hops;
  if (first === undefined) throw new Error('the story has requests');
  const site = { ...createSiteRecord('shop.test'), hops };
  expect(requestsAfter(first, site, Number.POSITIVE_INFINITY).map(({ url }) => url)).toEqual([
    'https://shop.test/',
    'https://shop.test/a',
  ]);
  expect(requestsAfter(first, site, hops.at(-1)?.seq ?? 0)).toHaveLength(1);
});

describe('at a moment that the user marked', () => {
  const mark = { seq: 5, at: 60_000 };

  it('a cookie that is stored was kept, and one that went with it has ended', () => {
    const record = held();
    expect(cookieFateAt(mark, [record])).toEqual({ kept: [record.key], ended: [] });
    const [span] = record.spans;
    if (span !== undefined) endSpan(record, span, { seq: 6, at: 61_000, how: 'deleted-by-header' });
    expect(cookieFateAt(mark, [record])).toEqual({ kept: [], ended: [record.key] });
  });

  it('one that came later is not concerned', () => {
    expect(cookieFateAt(mark, [held({ seq: 9, at: 70_000 })])).toEqual({ kept: [], ended: [] });
  });
});
