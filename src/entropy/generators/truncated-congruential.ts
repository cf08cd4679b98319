/**
 * rand() of a C library, one character from each call, the remainder of the call modulo an even alphabet: the parity of each character is one bit of the
 * state, and that bit depends on the bits below it alone. The parities are looked up in the cycle of those bits, which finds them; the rest of the
 * state is then tried.
 */
import type { Recovery } from './known-generator.ts';

interface Rule {
  readonly multiplier: number;
  readonly increment: number;
  /** The call is the state shifted right by so many bits, and 15 bits of it. */
  readonly shift: number;
}

/** Microsoft C; ISO C's example (9899:1999 §7.20.2.2); Borland C. */
const RULES: readonly Rule[] = [
  { multiplier: 214_013, increment: 2_531_011, shift: 16 },
  { multiplier: 1_103_515_245, increment: 12_345, shift: 16 },
  { multiplier: 22_695_477, increment: 1, shift: 16 },
];
const RAND_MAX = 0x7fff;
const USED = 64;
const FEWEST_CHECKED = 32;
const MOST = 1_024;
const ALPHABETS = [
  '0123456789',
  '0123456789abcdef',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '0123456789abcdefghijklmnopqrstuvwxyz',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
];
/** An alphabet of which so little occurs is not the one that was drawn from. */
const USED_SHARE = 0.7;

export function recogniseTruncatedCongruential(values: readonly string[]): Recovery | undefined {
  const text = firstCharacters(values);
  if (text.length < USED + FEWEST_CHECKED) return undefined;
  const seen = new Set(text).size;
  for (const alphabet of ALPHABETS) {
    if (seen < alphabet.length * USED_SHARE) continue;
    const symbols = [...text].map((character) => alphabet.indexOf(character));
    if (symbols.includes(-1)) continue;
    for (const rule of RULES) {
      const low = lowBits(symbols, rule);
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

function step(state: number, { multiplier, increment }: Rule): number {
  return (Math.imul(state, multiplier) + increment) | 0;
}

/** The bits of the first state up to the one whose parity shows: the parities are looked up in the cycle of that many bits. */
function lowBits(symbols: readonly number[], rule: Rule): number | undefined {
  const at = parityCycle(rule).indexOf(symbols.slice(0, USED).reduce((text, symbol) => text + (symbol & 1), ''));
  if (at < 0) return undefined;
  let state = 0;
  for (let made = 0; made < at; made++) state = step(state, rule);
  return state & (2 ** (rule.shift + 1) - 1);
}

const cycles = new Map<Rule, string>();

/** The parities of all 2^17 states in the order in which they follow each other, from state 0, and the first ones again. */
function parityCycle(rule: Rule): string {
  const known = cycles.get(rule);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(2 ** (rule.shift + 1) + USED);
  let state = 0;
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = 48 + ((state >>> rule.shift) & 1);
    state = step(state, rule);
  }
  const cycle = new TextDecoder().decode(bytes);
  cycles.set(rule, cycle);
  return cycle;
}

/** @returns how many characters after the first few follow from the state; the topmost bit of it never shows */
function wholeState(symbols: readonly number[], rule: Rule, low: number, size: number): number {
  for (let high = 0; high < 2 ** (31 - rule.shift - 1); high++) {
    let state = high * 2 ** (rule.shift + 1) + low;
    let at = 0;
    while (at < symbols.length && ((state >>> rule.shift) & RAND_MAX) % size === symbols[at]) {
      state = step(state, rule);
      at++;
    }
    if (at === symbols.length) return symbols.length - USED;
  }
  return 0;
}
