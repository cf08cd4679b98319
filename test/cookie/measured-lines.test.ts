/**
 * The model against real browsers' stores: every measured case of the table, line by line into a growing store, every field compared. The
 * other cases are compared with a live run's stores in `test/lab`; here they are only judged.
 */
import { describe, expect, it } from 'vitest';
import { pathMatches } from '../../src/cookie/match/path-matches.ts';
import {
  comparable,
  cookieCases,
  inTableOrder,
  placed,
  predictedJar,
  responsesOf,
} from '../fixtures/cookie-lines/index.ts';

const PLACE = { label: 'c17', httpsPort: 8443, httpPort: 8080 };
const measured = cookieCases.filter((one) => one.measured !== undefined);

/** Where the measurement cannot be compared, and why. */
const WITHOUT_PARTITION = 'It was read without the extension API, which shows the partition of a Partitioned cookie.';
const ELSEWISE: Readonly<Record<string, string>> = {
  'chromium latin1-value':
    'It was read with Network.getCookies, which shows no value that is not UTF-8; the extension API shows U+FFFD.',
  'firefox partitioned-sec': WITHOUT_PARTITION,
  'firefox partitioned-none': WITHOUT_PARTITION,
};

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  it.each(measured.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const { measured: stores, chromiumReadAt } = placed(one, PLACE);
    const seen = predictedJar(placed(one, PLACE), browser).filter(
      ({ path }) => browser === 'firefox' || chromiumReadAt === undefined || pathMatches(chromiumReadAt, path),
    );
    const expected = inTableOrder(stores?.[browser] ?? []);
    if (ELSEWISE[`${browser} ${id}`] === undefined) expect(comparable(seen)).toEqual(expected);
    else expect(comparable(seen), 'agrees by now: take it out of the list').not.toEqual(expected);
  });
});

describe('the table', () => {
  it('has hundreds of cases, each with an id of its own', () => {
    expect(measured).toHaveLength(156);
    expect(cookieCases.length - measured.length).toBeGreaterThanOrEqual(250);
    expect(new Set(cookieCases.map(({ id }) => id)).size).toBe(cookieCases.length);
  });

  it('holds octets only, and URLs that can be served', () => {
    for (const one of cookieCases) {
      for (const { url, setCookie } of responsesOf(placed(one, PLACE))) {
        expect(URL.canParse(url), `${one.id}: ${url}`).toBe(true);
        expect(
          setCookie.every((line) => /^[\x01-\x09\x0B-\xFF]*$/.test(line) || line.includes('\0')),
          one.id,
        ).toBe(true);
        expect(`${url}${setCookie.join('')}`, one.id).not.toMatch(/PORT|\bcN\b|<[A-Z]+>/);
      }
    }
  });

  it('is judged without an exception, and Chromium and Firefox differ in a part of it', () => {
    const differing = cookieCases.filter((one) => {
      const [chromium, firefox] = (['chromium', 'firefox'] as const).map((browser) =>
        JSON.stringify(comparable(predictedJar(placed(one, PLACE), browser))),
      );
      return chromium !== firefox;
    });
    expect(differing.length).toBeGreaterThan(80);
    expect(differing.length).toBeLessThan(cookieCases.length / 2);
  });
});
