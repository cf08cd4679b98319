/**
 * One character from each call, the remainder of the call modulo an even alphabet: the parity of each character is one bit of the state, and that bit
 * depends on the bits below it alone. The parities are looked up in the cycle of those bits, which finds them. Of rand() of a C library the rest of
 * the state is then tried; of nextInt() of Java too much is left, but the parities to come are known.
 */
import { drawnAlphabets } from './arithmetic/drawn-alphabets.ts';
import { findLowBits, type LowBits } from './arithmetic/low-bits.ts';
import type { Recovery } from './known-generator.ts';

/** Microsoft C; ISO C's example (9899:1999 §7.20.2.2); Borland C. The call is the state shifted right by 16 bits, and 15 bits of it. */
const RULES: readonly LowBits[] = [
  { multiplier: 214_013, increment: 2_531_011, bit: 16 },
  { multiplier: 1_103_515_245, increment: 12_345, bit: 16 },
  { multiplier: 22_695_477, increment: 1, bit: 16 },
];
/** The upper 31 of 48 bits; the multiplier's low ones are enough. */
const JAVA: LowBits = { multiplier: 0xece66d, increment: 11, bit: 17 };
const RAND_MAX = 0x7fff;
const USED = 64;
const FEWEST_CHECKED = 32;
const MOST = 1_024;

export function recogniseTruncatedCongruential(values: readonly string[]): Recovery | undefined {
  const text = firstCharacters(values);
  if (text.length < USED + FEWEST_CHECKED) return undefined;
  for (const alphabet of drawnAlphabets(text)) {
    const symbols = [...text].map((character) => alphabet.indexOf(character));
    const parities = symbols.slice(0, USED).map((symbol) => symbol & 1);
    // nextInt() takes remainders only where the alphabet is no power of two.
    if (!Number.isInteger(Math.log2(alphabet.length))) {
      const checked = countParities(symbols, findLowBits(JAVA, parities));
      const bits = (values[0]?.length ?? 0) * Math.log2(alphabet.length / 2);
      if (checked > 0) return { generator: 'java-util-random', checked, correct: checked, bits };
    }
    for (const rule of RULES) {
      const low = findLowBits(rule, parities);
      const correct = low === undefined ? 0 : wholeState(symbols, rule, low, alphabet.length);
      if (correct > 0) return { generator: 'truncated-congruential', checked: correct, correct, bits: 0 };
    }
  }
  return undefined;
}

function firstCharacters(values: readonly string[]): string {
  let text = '';
  for (const value of values) {
    if (text.length >= MOST) break;
    text += value;
  }
  return text.slice(0, MOST);
}

function step(state: number, { multiplier, increment }: LowBits): number {
  return (Math.imul(state, multiplier) + increment) | 0;
}

/** @returns how many parities after the first few follow from the low bits; 0 unless all do */
function countParities(symbols: readonly number[], low: number | undefined): number {
  if (low === undefined) return 0;
  let state = low;
  for (const symbol of symbols) {
    if (((state >>> JAVA.bit) & 1) !== (symbol & 1)) return 0;
    state = step(state, JAVA);
  }
  return symbols.length - USED;
}

/** @returns how many characters after the first few follow from the state; the topmost bit of it never shows */
function wholeState(symbols: readonly number[], rule: LowBits, low: number, size: number): number {
  for (let high = 0; high < 2 ** (31 - rule.bit - 1); high++) {
    let state = high * 2 ** (rule.bit + 1) + low;
    let at = 0;
    while (at < symbols.length && ((state >>> rule.bit) & RAND_MAX) % size === symbols[at]) {
      state = step(state, rule);
      at++;
    }
    if (at === symbols.length) return symbols.length - USED;
  }
  return 0;
}
