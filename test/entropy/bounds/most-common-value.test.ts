import { describe, expect, it } from 'vitest';
import { mostCommonUpper, mostCommonValueBits } from '../../../src/entropy/bounds/most-common-value.ts';

describe('the most common value estimate of SP 800-90B 6.3.1', () => {
  /* What NIST's own tool prints for its samples (SP800-90B_EntropyAssessment, selftest/refdata). */
  it.each([
    ['biased-random-bits', 979_988, 1_000_000, 0.980348722242943, 0.0286330697814647],
    ['rand4_short, as bits', 20_033, 40_000, 0.507264644989062, 0.979189482962402],
    ['rand4_short, as symbols', 659, 10_000, 0.072291137906063, 3.790037390213974],
  ])('%s: %i of %i', (_, count, n, upper, bits) => {
    expect(mostCommonUpper(count, n)).toBeCloseTo(upper, 12);
    expect(mostCommonValueBits(count, n)).toBeCloseTo(bits, 12);
  });

  /* Computed apart, with forty digits, from the formula of the standard (mpmath). */
  it.each([
    [4, 20, 0.43637430799958765, 1.196361930926818],
    [1, 100, 0.03575829303548901, 4.805578320367932],
    [100, 1_000, 0.1244486897915703, 3.006377053328191],
    [1_336, 20_000, 0.0713476657375127, 3.808989959569171],
    [514, 640_000, 0.0008943354373048381, 10.126896336764288],
  ])('%i of %i', (count, n, upper, bits) => {
    expect(mostCommonUpper(count, n)).toBeCloseTo(upper, 12);
    expect(mostCommonValueBits(count, n)).toBeCloseTo(bits, 12);
  });

  it('is no bit at all when every value is the same, or nearly', () => {
    expect(mostCommonValueBits(20, 20)).toBe(-0);
    expect(mostCommonValueBits(19_999, 20_000)).toBe(-0);
  });
});
