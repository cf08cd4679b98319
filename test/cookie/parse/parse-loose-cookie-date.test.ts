import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseLooseCookieDate } from '../../../src/cookie/parse/parse-loose-cookie-date.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const iso = (text: string) => {
  const time = parseLooseCookieDate(text);
  return time === undefined ? 'ignored' : new Date(time).toISOString();
};

describe('an Expires in Chromium', () => {
  it.each([
    ['Wed, 21 Oct 2030 07:28:00 GMT', '2030-10-21T07:28:00.000Z', 'as it should be'],
    ['1x Oct 2030 07:28:00', 'ignored', 'a letter glued to the day'],
    ['1x 21 Oct 2030 07:28:00', '2030-10-21T07:28:00.000Z', 'another day beside it'],
    ['21 Oct 2030x 2031 07:28:00', '2031-10-21T07:28:00.000Z', 'another year beside a glued one'],
    ['21 Oct 07:28:00 2030\xa0', 'ignored', 'an octet that is no letter, glued to the year'],
    ['Wed, 21-Oct-37 07:28:00 GMT', '2037-10-21T07:28:00.000Z', 'two digits of a year'],
    ['21 Oct 9 07:28:00', '2009-10-21T07:28:00.000Z', 'one digit'],
    ['21 Oct 1600 07:28:00', '1600-10-21T07:28:00.000Z', 'before 1601'],
    ['21 Oct 12345 07:28:00', '+012345-10-21T07:28:00.000Z', 'five digits'],
    ['21 Oct 123456 07:28:00', 'ignored', 'six are too many'],
    ['21 Oct 2030 07:28:00Z', 'ignored', 'something glued to the time'],
    ['21 Oct 2030 07:28:000', '2030-10-21T07:28:00.000Z', 'digits too many'],
    ['21 Oct 2030 07:28', 'ignored', 'no seconds'],
    ['21 Oct 2030 07:28:00 +0500', '2030-10-21T07:28:00.000Z', 'zones do not count'],
    ['21st Oct 2030 07:28:00', 'ignored', 'four characters are a year, and there is no day left'],
    ['2030-10-21T07:28:00Z', 'ignored', 'a month needs a name'],
    ['31 Feb 2030 07:28:00', 'ignored', 'a day that does not exist'],
    ['21 Oct 2030 24:00:00', 'ignored', 'an hour that does not exist'],
    ['0', 'ignored', 'nothing'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseLooseCookieDate(text)));
  });
});
