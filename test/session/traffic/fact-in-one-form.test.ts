/** One session with values beyond ASCII, as each browser tells of it: no identifier and no cookie that is not there. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { factInOneForm } from '../../../src/session/traffic/fact-in-one-form.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS } from '../support/told.ts';

/** Octets, one character each; what the store shows of them beside it. */
const VALUES = [
  ['Jos\xC3\xA9:q8v3l0b7m2k9d5f1', 'José:q8v3l0b7m2k9d5f1', 'UTF-8'],
  ['Jos\xE9:q8v3l0b7m2k9d5f1', 'Jos\uFFFD:q8v3l0b7m2k9d5f1', 'Latin-1'],
  ['\xE2\x82\xAC\xF0\x9F\x8D\xAA', '€🍪', 'three and four octets'],
  ['\xC3\xA9\xE9', 'é\uFFFD', 'one of each'],
] as const;

function asTold(log: readonly Observation[], browser: 'chromium' | 'firefox', value: string, stored: string) {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8') === stored && !stored.includes('\uFFFD');
  const chromium = utf8
    ? stored
    : value.replace(/[\x80-\xFF]/g, (octet) => String.fromCharCode(0xdc00 + octet.charCodeAt(0)));
  // Firefox keeps, and sends, what it decoded; Chromium sends what it was sent.
  const sent = browser === 'firefox' ? Buffer.from(stored, 'utf8').toString('latin1') : chromium;
  const line = browser === 'firefox' ? value : chromium;
  return log.map((one): Observation => {
    if (one.type === 'request-sent')
      return { ...one, ...(one.cookie && { cookie: one.cookie.replaceAll('VALUE', sent) }) };
    if (one.type === 'response-received')
      return { ...one, setCookies: one.setCookies.map((each) => each.replace('VALUE', line)) };
    if (one.type !== 'cookie-changed') return one;
    return { ...one, cookie: { ...one.cookie, value: one.cookie.value.replace('VALUE', stored) } };
  });
}

describe.each(BROWSERS)('octets beyond ASCII, in %s', (browser) => {
  it.each(VALUES)('%j are one identifier, %j: %s', (value, stored) => {
    const log = transcript(
      `it watches https://shop.test/
       GET https://shop.test/\n 200\n Set-Cookie: user=VALUE; Path=/
       GET https://shop.test/a\n 200
       +15s GET https://shop.test/b\n 200\n Set-Cookie: user=VALUE; Path=/
       +15s GET https://shop.test/c\n 200`,
      browser,
    );
    const { sites, disagreements } = foldLog(asTold(log, browser, value, stored));
    const cookies = sites.flatMap((site) => site.cookies);
    expect(cookies.map(({ name, identifiers, unstored }) => [name, identifiers.length, unstored.length])).toEqual([
      ['user', 1, 0],
    ]);
    expect(cookies[0]?.identifiers[0]).toMatchObject({ value: stored, setBy: 'header', sentCount: 3, resets: [{}] });
    expect(disagreements).toEqual([]);
  });
});

it('a fact without such octets is left as it is', () => {
  const fact = { type: 'request-failed', exchange: 'x', url: 'https://shop.test/', error: 'x' } as const;
  expect(factInOneForm(fact, 'firefox')).toBe(fact);
});
