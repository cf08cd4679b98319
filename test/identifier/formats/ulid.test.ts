import { expect, it } from 'vitest';
import { ulid } from '../../../src/identifier/formats/ulid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is the example of its specification: time, then 80 bits', () => {
  const value = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  expect(toldBy(ulid, value)).toBe(`reference “${value}” = time(01ARZ3NDEK) identifier(TSV4RRFFQ69G5FAV)`);
  expect(recognised(ulid, value)?.facts).toEqual([{ label: 'made', value: '2016-07-30T23:54:10.259Z' }]);
});

it.each([
  ['01ARZ3NDEKTSV4RRFFQ69G5FAI', 'an I'],
  ['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'a time of the year 10889'],
  ['01arz3ndektsv4rrffq69g5fav', 'small letters'],
])('is not %s: %s', (value) => {
  expect(toldBy(ulid, value)).toBe('no');
});
