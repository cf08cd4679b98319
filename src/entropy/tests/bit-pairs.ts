/** Do two bits of a value go together more often than chance? All pairs of bits from different columns, φ with the observed margins. */

import { binomialTail } from '../distributions/binomial.ts';
import { normalTails } from '../distributions/gamma.ts';
import type { BitMatrix } from '../sample/bit-matrix.ts';
import { countBoth } from '../sample/count-both.ts';
import type { Trial } from './trial.ts';

/** Below this no pair can object, however few pairs there are; above it the exact tail is computed. */
const LOOK_CLOSER = 4.2;
const ENOUGH = 50;

export function testBitPairs(matrix: BitMatrix): readonly Trial[] {
  const { n, words, bits, data } = matrix;
  if (n < ENOUGH) return [];
  const ones = bits.map((_, b) => countBoth(data, b * words, b * words, words));
  const trials: Trial[] = [];
  const among = (bits.length * (bits.length - 1)) / 2;
  for (let a = 0; a < bits.length; a++) {
    const onesA = ones[a] ?? 0;
    for (let b = a + 1; b < bits.length; b++) {
      const onesB = ones[b] ?? 0;
      if (bits[a]?.column === bits[b]?.column || isFlat(onesA, n) || isFlat(onesB, n)) continue;
      const both = countBoth(data, a * words, b * words, words);
      const expected = (onesA * onesB) / n;
      const spread = Math.sqrt((expected * (n - onesA) * (n - onesB)) / n / n);
      const z = (both - expected) / spread;
      if (Math.abs(z) < LOOK_CLOSER) continue;
      const p = exactTails(both, onesA, onesB, n, z);
      const columns = [bits[a]?.column ?? 0, bits[b]?.column ?? 0];
      trials.push({ family: 'bit-pair', columns, p, measured: z / Math.sqrt(n), among });
    }
  }
  return trials;
}

function isFlat(ones: number, n: number): boolean {
  return ones < 8 || n - ones < 8;
}

/** Given the margins, the count is hypergeometric; the binomial of the smaller margin has heavier tails, so it errs on the safe side. */
function exactTails(both: number, onesA: number, onesB: number, n: number, z: number): number {
  const [few, many] = onesA < onesB ? [onesA, onesB] : [onesB, onesA];
  const tail = z > 0 ? binomialTail(both, few, many / n) : binomialTail(few - both, few, 1 - many / n);
  return Math.min(1, 2 * Math.max(tail, normalTails(z) / 2));
}
