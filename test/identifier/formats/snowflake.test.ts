import { expect, it } from 'vitest';
import { snowflake } from '../../../src/identifier/formats/snowflake.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('may be one, with a time, but is bounded by its digits', () => {
  const match = recognised(snowflake, '175928847299117063');
  expect(match?.parts[0]?.bits).toBeGreaterThanOrEqual(18 * Math.log2(10));
  expect(match).toMatchObject({ likelyBits: 22, identity: '175928847299117063' });
});

it.each(['0175928847299117063', '1234567890', '99999999999999999999', '12345678901234567x'])('is not %s', (value) => {
  expect(toldBy(snowflake, value)).toBe('no');
});
