import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseMailDate } from '../../../src/cookie/parse/parse-mail-date.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

const iso = (text: string) => {
  const time = parseMailDate(text);
  return time === undefined ? 'ignored' : new Date(time).toISOString();
};

describe('an Expires in Firefox', () => {
  it.each([
    ['Wed, 21 Oct 2030 07:28:00 GMT', '2030-10-21T07:28:00.000Z', 'as it should be'],
    ['Wed, 21-Oct-37 07:28:00 GMT', '2037-10-21T07:28:00.000Z', 'dashes join'],
    ['21 Oct 2030 07:28:00 +0500', '2030-10-21T02:28:00.000Z', 'a zone counts'],
    ['21 Oct 2030 07:28:00 GMT-03', '2030-10-21T10:28:00.000Z', 'one with hours only'],
    ['21 Oct 2030 07:28:00 PST', '2030-10-21T15:28:00.000Z', 'one by name'],
    ['21 Oct 2030 07:28:00 CET', '2030-10-21T07:28:00.000Z', 'a name that it does not know'],
    ['21 Oct 2030 PST +0500', '2030-10-21T08:00:00.000Z', 'a name before an offset'],
    ['21 Oct 2030', '2030-10-21T00:00:00.000Z', 'no time'],
    ['21 Oct 2030 07:28', '2030-10-21T07:27:12.000Z', 'no seconds: the end is 48 below the digit zero'],
    ['21 Oct 2030 07:28 GMT', '2030-10-21T07:27:44.000Z', 'a space is 16 below'],
    ['21 Oct 2030 07:28Z', '2030-10-21T07:28:42.000Z', 'a Z is 42 above'],
    ['21 Oct 2030 07:28/', '2030-10-21T07:28:00.000Z', 'one below means none'],
    ['21 Oct 2030 07:28:00 PM', '2030-10-21T19:28:00.000Z', 'afternoon'],
    ['21 Oct 2030 12:28:00 am', '2030-10-21T00:28:00.000Z', 'after midnight'],
    ['10/21/2030', '2030-10-21T00:00:00.000Z', 'month first'],
    ['21/10/2030', '2030-10-21T00:00:00.000Z', 'unless it cannot be one'],
    ['99/10/21', '1999-10-21T00:00:00.000Z', 'year first when above 31'],
    ['13/13/2030', 'ignored', 'neither a month'],
    ['10/21/203', 'ignored', 'a year of three digits'],
    ['31 Feb 2030', '2030-03-03T00:00:00.000Z', 'the day rolls over'],
    ['21 Oct 2030 99:00:00', '2030-10-25T03:00:00.000Z', 'so does the hour'],
    ['21 Oct 1600 07:28:00', '1600-10-21T07:28:00.000Z', 'long past'],
    ['21 Oct 9 07:28:00', 'ignored', 'a year of one digit is another day'],
    ['21 Oct 32768', 'ignored', 'a year beyond 16 bits'],
    ['"21 Oct 2030 07:28:00 GMT"', 'ignored', 'the quotation mark hides the day'],
    ['"Wed, 21 Oct 2030 07:28:00 GMT"', '2030-10-21T07:28:00.000Z', 'or only the weekday'],
    ['2030-10-21T07:28:00Z', 'ignored', 'no month by name'],
    ['21.Oct.2030', 'ignored', 'dots do not separate'],
    ['[21](Oct)2030', '2030-10-21T00:00:00.000Z', 'brackets do'],
    ['tomorrow', 'ignored', 'words'],
  ])('%j: %s (%s)', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('never throws, and always ends', () => {
    const piece = fc.constantFrom('21', 'Oct', '2030', '-', '+', '/', ':', ' ', ',', '07:28', 'GMT', '(', '1', 'pm');
    fc.assert(fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => void parseMailDate(pieces.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMailDate(text)));
  });
});
