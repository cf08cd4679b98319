/**
 * Ordinary cookies beside the session change nothing: each recording is judged once more with a crowd of them in the browser, which stay from
 * beginning to end. Outcomes, verdicts and session set are the same, and no finding above a note is about one of them.
 */
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/checks/audit.ts';
import type { Observation } from '../../src/observation.ts';
import { foldLog } from '../../src/session/fold.ts';
import { readCaptures } from '../support/capture-file.ts';
import { siteAt } from '../support/flow-judgement.ts';
import { unaided } from '../support/unaided.ts';

/** What shops, counters, tests and banners leave in a browser; made-up values of the usual forms. */
const CROWD: Readonly<Record<string, string>> = {
  cart_token: '5f1e2d3c4b5a69788796a5b4c3d2e1f0',
  wishlist: '8c1f0a3b5d7e9f2a4c6e8b0d1f3a5c7e',
  recently_viewed: '4711%2C4712%2C4713%2C4714',
  currency: 'EUR',
  language: 'en-gb',
  theme: 'dark',
  cookieconsent_status: 'allow',
  _ga: 'GA1.2.1234567890.1767614400',
  _gid: 'GA1.2.987654321.1767614400',
  _fbp: 'fb.1.1767614400123.1234567890',
  _gcl_au: '1.1.1122334455.1767614400',
  _hjSessionUser_123456: 'eyJpZCI6IjhjMWYwYTNiLTVkN2UtNWYyYS04YzZlLThiMGQxZjNhNWM3ZSJ9',
  ab_bucket: 'variant-b',
  experiment_group: 'b7c9d1e3f5a7',
  geo_country: 'DE',
  store_view: 'default',
  utm_source: 'newsletter',
  last_visit: '1767614400',
  page_views: '17',
  referral_code: 'FRIEND20',
  client_version: '2026.1.4',
  viewport: '1280x720',
  newsletter_popup: 'closed',
  build: 'f3a5c7e9d1b3a5f7c9e1d3b5a7f9c1e3d5b7a9f1',
};
const NAMES = Object.keys(CROWD);
const HEADER = Object.entries(CROWD)
  .map(([name, value]) => `${name}=${value}`)
  .join('; ');

describe.each(readCaptures())('$flow with the $password password in $browser', ({ url, log }) => {
  it('is told as without the crowd', () => {
    const host = new URL(url).hostname;
    const alone = foldLog(log);
    const crowded = foldLog(among(log, host));
    const before = siteAt(alone, url);
    const after = siteAt(crowded, url);
    expect(after.signIns.map(({ outcome, rotation }) => [outcome, rotation?.verdict])).toEqual(
      before.signIns.map(({ outcome, rotation }) => [outcome, rotation?.verdict]),
    );
    expect(after.sessionSet.toSorted()).toEqual(before.sessionSet.toSorted());
    const blamed = audit(crowded, unaided).filter(
      ({ outcome, severity, cookieName }) =>
        outcome === 'failed' && severity !== 'note' && cookieName !== undefined && NAMES.includes(cookieName),
    );
    expect(blamed.map(({ check, cookieName }) => `${check} ${cookieName}`)).toEqual([]);
  });
});

/** The crowd was in the store before, and goes with each request to the host. */
function among(log: readonly Observation[], host: string): readonly Observation[] {
  const [begin, ...rest] = log;
  if (begin?.type !== 'watch-started') throw new Error('a log begins with its watch');
  const found = Object.entries(CROWD).map(
    ([name, value], index): Observation => ({
      type: 'cookie-found',
      // Between the first fact and the second: the fold asks only that the order holds.
      seq: begin.seq + (index + 1) / 100,
      at: begin.at,
      cookie: {
        name,
        value,
        domain: host,
        hostOnly: true,
        path: '/',
        secure: false,
        httpOnly: true,
        sameSite: 'lax',
        storeId: begin.storeId,
      },
    }),
  );
  return [begin, ...found, ...rest.map((one) => withHeader(one, host))];
}

function withHeader(one: Observation, host: string): Observation {
  if (one.type !== 'request-sent' || new URL(one.url).hostname !== host) return one;
  return { ...one, cookie: one.cookie === undefined ? HEADER : `${one.cookie}; ${HEADER}` };
}
