/**
 * MT19937 (Matsumoto and Nishimura 1998), which Python's random, PHP's mt_rand(), Ruby and R use: each word of state follows from the ones 624, 623
 * and 227 before it, and tempering is linear over GF(2), so sums of output bits vanish that lie so far apart. No seed and no
 * alignment is needed, and not all bits of a word.
 */

import { readTwisterWords, type TwisterWords } from './arithmetic/twister-words.ts';
import type { Recovery } from './known-generator.ts';

const N = 624;
const M = 397;
const MATRIX = 0x9908b0df;
const MOST_CHECKED = 256;
const FEWEST_CHECKED = 4;

export function recogniseMersenneTwister(values: readonly string[]): Recovery | undefined {
  for (const reading of readTwisterWords(values, N + MOST_CHECKED)) {
    const { words, known } = reading;
    const checked = words.length - N;
    // Words that hardly vary fulfil any sum: zeros follow every linear rule.
    if (checked < FEWEST_CHECKED || new Set(words).size < words.length / 2) continue;
    const parities = known.map((_, phase) => paritiesAt(reading, phase));
    if (parities.some(({ length }) => length < 8)) continue;
    let correct = 0;
    for (let k = 0; k < checked && (k <= 8 || correct > 0); k++) {
      if (parities[k % known.length]?.every((masks) => isZero(words, k, masks))) correct++;
    }
    if (correct >= checked * 0.9) return { generator: 'mt19937', checked, correct, bits: 0 };
  }
  return undefined;
}

/** Which output bits of the words `OFFSETS` further sum up to 0. */
type Parity = readonly number[];
const OFFSETS = [0, 1, M, N] as const;

function isZero(words: Uint32Array, k: number, masks: Parity): boolean {
  let sum = 0;
  for (let at = 0; at < 4; at++) sum ^= (words[k + (OFFSETS[at] ?? 0)] ?? 0) & (masks[at] ?? 0);
  for (let half = 16; half > 0; half >>= 1) sum ^= sum >>> half;
  return (sum & 1) === 0;
}

/** The 32 equations of the recurrence, with the output bits that are not known eliminated. */
function paritiesAt({ known }: TwisterWords, phase: number): readonly Parity[] {
  const hidden = OFFSETS.map((offset) => ~(known[(phase + offset) % known.length] ?? 0));
  let rows = equations();
  for (let at = 0; at < 4; at++) {
    for (let rest = hidden[at] ?? 0; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const pivot = rows.find((row) => ((row[at] ?? 0) & bit) !== 0);
      if (pivot === undefined) continue;
      rows = rows.flatMap((row) => {
        if (row === pivot) return [];
        return [((row[at] ?? 0) & bit) === 0 ? row : row.map((mask, place) => mask ^ (pivot[place] ?? 0))];
      });
    }
  }
  return rows;
}

function equations(): readonly Parity[] {
  const inverse = Array.from({ length: 32 }, (_, bit) => untemperRow(bit));
  return inverse.map((row, bit) => {
    // Bit 30 of what is shifted is the top bit of the first word, the bits below it are the second's.
    const first = bit === 30 ? (inverse[31] ?? 0) : 0;
    const second = bit < 30 ? (inverse[bit + 1] ?? 0) : 0;
    const twisted = ((MATRIX >>> bit) & 1) === 1 ? (inverse[0] ?? 0) : 0;
    return [first, second ^ twisted, row, row];
  });
}

/** Which bits of an output sum up to a bit of the state. */
function untemperRow(bit: number): number {
  let mask = 0;
  for (let output = 0; output < 32; output++) if (((untemper(1 << output) >>> bit) & 1) === 1) mask |= 1 << output;
  return mask;
}

/** The inverse of the four tempering steps. */
export function untemper(output: number): number {
  let y = output ^ (output >>> 18);
  y ^= (y << 15) & 0xefc60000;
  let x = y;
  for (let step = 0; step < 5; step++) x = y ^ ((x << 7) & 0x9d2c5680);
  let z = x;
  for (let step = 0; step < 3; step++) z = x ^ (z >>> 11);
  return z >>> 0;
}
