import { expect, it } from 'vitest';
import { outOfReach, THRESHOLDS } from '../../src/identifier/thresholds.ts';

it.each([
  [32, 4],
  [63.9, 4],
  [64, 1],
  [122, 1],
  [128, 0],
  [undefined, 0],
])('%s bits at most leave %d bars out of reach', (bits, bars) => {
  expect(outOfReach(bits)).toHaveLength(bars);
});

it('are those of OWASP, ASVS 4 and 5, and NIST', () => {
  expect(THRESHOLDS.map(({ bits }) => bits)).toEqual([64, 64, 64, 128]);
});
