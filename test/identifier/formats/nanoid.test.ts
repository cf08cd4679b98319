import { expect, it } from 'vitest';
import { nanoid } from '../../../src/identifier/formats/nanoid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('has 126 bits: the example of its README', () => {
  expect(recognised(nanoid, 'V1StGXR8_Z5jdHi6B-myT')?.likelyBits).toBe(126);
});

it.each(['abcdefghijklmnopqrstu', 'V1StGXR8_Z5jdHi6B-my', 'V1StGXR8+Z5jdHi6B/myT'])('is not %s', (value) => {
  expect(toldBy(nanoid, value)).toBe('no');
});
