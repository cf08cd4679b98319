import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCookieDate } from '../../../src/cookie/parse/parse-cookie-date.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const read = (text: string) => {
  const ms = parseCookieDate(text);
  return ms === undefined ? undefined : new Date(ms).toISOString();
};

describe('a date in Expires (RFC 6265bis 5.1.1)', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z', 'as IMF-fixdate'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z', 'as RFC 850'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z', 'as asctime'],
    ['06 Nov 1994 08:49:37', '1994-11-06T08:49:37.000Z', 'without a zone'],
    ['Mon, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z', 'with the wrong day of the week'],
    ['Sun, 06 Nov 1994 08:49:37 +0500', '1994-11-06T08:49:37.000Z', 'with another zone, which does not count'],
    ['"Sun, 06 Nov 1994 08:49:37 GMT"', '1994-11-06T08:49:37.000Z', 'in quotation marks'],
    ['1 jan 70 0:0:1', '1970-01-01T00:00:01.000Z', 'with the year 70, which is 1970'],
    ['1 jan 69 0:0:1', '2069-01-01T00:00:01.000Z', 'with the year 69, which is 2069'],
    ['1 January 2030 10:20:30', '2030-01-01T10:20:30.000Z', 'with the month in full'],
    ['29 Feb 2028 00:00:00', '2028-02-29T00:00:00.000Z', 'on a leap day'],
  ])('%s is %s (%s)', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['0', 'a number alone'],
    ['', 'nothing'],
    ['tomorrow', 'words'],
    ['2030-01-01T10:20:30Z', 'ISO 8601'],
    ['31 Feb 2030 10:20:30', 'a day that does not exist'],
    ['29 Feb 2027 00:00:00', 'a leap day in another year'],
    ['32 Jan 2030 10:20:30', 'a 32nd'],
    ['1 Jan 1600 10:20:30', 'a year before 1601'],
    ['1 Jan 2030 24:00:00', 'an hour 24'],
    ['1 Jan 2030 10:60:00', 'a minute 60'],
    ['1 Jan 2030 10:20:61', 'a second 61'],
    ['1 Jan 2030', 'no time'],
    [`1 Jan 2030 10:20:30${' '.repeat(1024)}`, 'more than an attribute may be long'],
  ])('%s is no date: %s', (text) => {
    expect(parseCookieDate(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ms = parseCookieDate(text);
        expect(ms === undefined || Number.isFinite(ms)).toBe(true);
      }),
    );
  });
});

describe('a date as a browser reads it', () => {
  it.each([
    ['31 Feb 2030 07:28:00', undefined, undefined, Date.UTC(2030, 2, 3, 7, 28)],
    ['21 Oct 1600 07:28:00', undefined, Date.UTC(1600, 9, 21, 7, 28), Date.UTC(1600, 9, 21, 7, 28)],
    ['21 Oct 2030 07:28:00', Date.UTC(2030, 9, 21, 7, 28), Date.UTC(2030, 9, 21, 7, 28), Date.UTC(2030, 9, 21, 7, 28)],
  ])('%j: %s by the standard, %s in Chromium, %s in Firefox', (text, spec, chromium, firefox) => {
    expect(parseCookieDate(text)).toBe(spec);
    expect(parseCookieDate(text, 'chromium')).toBe(chromium);
    expect(parseCookieDate(text, 'firefox')).toBe(firefox);
  });
});
