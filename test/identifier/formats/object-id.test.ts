import { expect, it } from 'vitest';
import { objectId } from '../../../src/identifier/formats/object-id.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('may be one, with a time, but is bounded by its digits: random values look so too', () => {
  const match = recognised(objectId, '507f1f77bcf86cd799439011');
  expect(match?.parts[0]?.bits).toBe(96);
  expect(match?.likelyBits).toBe(64);
  expect(match?.facts).toEqual([{ label: 'made, if it is one', value: '2012-10-17T21:13:27.000Z' }]);
});

it.each(['00000000bcf86cd799439011', 'ffffffffbcf86cd799439011', '507F1F77BCF86CD799439011', '507f'])(
  'is not %s',
  (value) => {
    expect(toldBy(objectId, value)).toBe('no');
  },
);
