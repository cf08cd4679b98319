import { expect, it } from 'vitest';
import { unixTime } from '../../../src/identifier/formats/unix-time.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it.each([
  ['1767600000', '2026-01-05T08:00:00.000Z'],
  ['1767600000123', '2026-01-05T08:00:00.123Z'],
  ['1767600000123456', '2026-01-05T08:00:00.123Z'],
])('%s is %s, if a time', (value, time) => {
  expect(recognised(unixTime, value)?.facts).toEqual([{ label: 'time, if it is one', value: time }]);
});

it('is bounded by its digits all the same', () => {
  expect(recognised(unixTime, '1767600000')?.parts[0]?.bits).toBeGreaterThanOrEqual(10 * Math.log2(10));
});

it.each(['0000000001', '9999999999', '176760000', '17676000000', 'abcdefghij'])('%s is none', (value) => {
  expect(toldBy(unixTime, value)).toBe('no');
});
