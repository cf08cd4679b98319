import { expect, it } from 'vitest';
import { ulid } from '../../../src/identifier/formats/ulid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is the example of its specification: time, then 80 bits, if it is one; random values may look so too', () => {
  const value = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  expect(toldBy(ulid, value)).toBe(`reference “${value}” = identifier(${value})`);
  const match = recognised(ulid, value);
  expect(match?.parts[0]?.bits).toBeGreaterThanOrEqual(130);
  expect(match?.likelyBits).toBe(80);
  expect(match?.parts[0]?.children?.map(({ role, start, end }) => `${role} ${value.slice(start, end)}`)).toEqual([
    'time 01ARZ3NDEK',
    'random TSV4RRFFQ69G5FAV',
  ]);
  expect(match?.facts).toEqual([{ label: 'made, if it is one', value: '2016-07-30T23:54:10.259Z' }]);
});

it.each([
  ['01ARZ3NDEKTSV4RRFFQ69G5FAI', 'an I'],
  ['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'a time of the year 10889'],
  ['01arz3ndektsv4rrffq69g5fav', 'small letters'],
])('is not %s: %s', (value) => {
  expect(toldBy(ulid, value)).toBe('no');
});
