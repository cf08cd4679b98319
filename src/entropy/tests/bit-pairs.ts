/** Do two bits of a value go together more often than chance? All pairs of bits from different columns, φ with the observed margins. */

import { binomialTail } from '../distributions/binomial.ts';
import { normalTails } from '../distributions/gamma.ts';
import type { BitMatrix } from '../sample/bit-matrix.ts';
import type { Trial } from './trial.ts';

/** Below this no pair can object, however few pairs there are; above it the exact tail is computed. */
const LOOK_CLOSER = 4.2;
const ENOUGH = 50;

export function testBitPairs(matrix: BitMatrix): readonly Trial[] {
  const { n, words, bits, data } = matrix;
  if (n < ENOUGH) return [];
  const ones = bits.map((_, b) => countOnes(data, b * words, words));
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

function countOnes(data: Uint32Array, start: number, words: number): number {
  let count = 0;
  for (let at = start; at < start + words; at++) count += popCount(data[at] ?? 0);
  return count;
}

/** Eight words at a time by carry-save adders, which leave one word to be counted (Harley and Seal; Warren, Hacker's Delight, 5–1). */
function countBoth(data: Uint32Array, a: number, b: number, words: number): number {
  let [ones, twos, fours, eights, word] = [0, 0, 0, 0, 0];
  for (; word + 8 <= words; word += 8) {
    const [i, j] = [a + word, b + word];
    const x0 = (data[i] ?? 0) & (data[j] ?? 0);
    const x1 = (data[i + 1] ?? 0) & (data[j + 1] ?? 0);
    const x2 = (data[i + 2] ?? 0) & (data[j + 2] ?? 0);
    const x3 = (data[i + 3] ?? 0) & (data[j + 3] ?? 0);
    const x4 = (data[i + 4] ?? 0) & (data[j + 4] ?? 0);
    const x5 = (data[i + 5] ?? 0) & (data[j + 5] ?? 0);
    const x6 = (data[i + 6] ?? 0) & (data[j + 6] ?? 0);
    const x7 = (data[i + 7] ?? 0) & (data[j + 7] ?? 0);
    let half = ones ^ x0;
    const twosA = (ones & x0) | (half & x1);
    ones = half ^ x1;
    half = ones ^ x2;
    const twosB = (ones & x2) | (half & x3);
    ones = half ^ x3;
    half = ones ^ x4;
    const twosC = (ones & x4) | (half & x5);
    ones = half ^ x5;
    half = ones ^ x6;
    const twosD = (ones & x6) | (half & x7);
    ones = half ^ x7;
    half = twos ^ twosA;
    const foursA = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    half = twos ^ twosC;
    const foursB = (twos & twosC) | (half & twosD);
    twos = half ^ twosD;
    half = fours ^ foursA;
    eights += popCount((fours & foursA) | (half & foursB));
    fours = half ^ foursB;
  }
  let count = 8 * eights + 4 * popCount(fours) + 2 * popCount(twos) + popCount(ones);
  for (; word < words; word++) count += popCount((data[a + word] ?? 0) & (data[b + word] ?? 0));
  return count;
}

/** Given the margins, the count is hypergeometric; the binomial of the smaller margin has heavier tails, so it errs on the safe side. */
function exactTails(both: number, onesA: number, onesB: number, n: number, z: number): number {
  const [few, many] = onesA < onesB ? [onesA, onesB] : [onesB, onesA];
  const tail = z > 0 ? binomialTail(both, few, many / n) : binomialTail(few - both, few, 1 - many / n);
  return Math.min(1, 2 * Math.max(tail, normalTails(z) / 2));
}

/** How many bits of a word are set. */
function popCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
