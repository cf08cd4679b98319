/**
 * Alphabets of values, and how many bits a form can hold. A value is evidence for an alphabet only in so far as a larger one would
 * hardly have produced it: all characters of 26 random base36 characters fall into 0–9a–v in one case of 21, so one such value
 * bounds nothing at 5 bits per character.
 */

import { type Alphabet, alphabetsWith, BASE64, BASE64_ALPHABET, BASE64URL_ALPHABET, BYTES } from './alphabets.ts';
import { base64Bytes } from './base64.ts';
import { fillsBytes } from './fills-bytes.ts';
import { wholeNumberBits } from './whole-number-bits.ts';

/** Bases of numbers, by the alphabet of their digits; in base 58 a number may happen to have no digit. */
const BASES: ReadonlyMap<string, number> = new Map([
  ['decimal', 10],
  ['hex-lower', 16],
  ['hex-upper', 16],
  ['base32-hex', 32],
  ['base36', 36],
  ['base58', 58],
  ['letters', 58],
  ['base62', 62],
]);
/** An integer is taken for one of 64 bits unless only one in a hundred of those is so short; keys are allowed more. */
const RARITY = { integer: Math.log2(100), key: Math.log2(400) };

/** A larger alphabet is ruled out when a value drawn from it would look this small with a chance below this. */
export const IMPLAUSIBLE = 1e-4;

/** Hardly anybody draws identifiers from all of printable ASCII, half of which cookies do not carry well: it starts a hundred to one. */
const RARE = 0.01;

export interface AlphabetFit {
  readonly smallest: Alphabet;
  /** The largest one that is not implausible: upper bounds count with it. */
  readonly largest: Alphabet;
  /** Chance that a value drawn from `largest` falls wholly into `smallest`. */
  readonly chance: number;
  /** Number of symbols: characters, or octets for `bytes`. */
  readonly symbols: number;
  /** `symbols` × log2 of the largest alphabet, or of the number that lost its leading zeros: no value of this form has more. */
  readonly upperBits: number;
  /** `symbols` × log2 of the smallest alphabet. */
  readonly likelyBits: number;
}

/** Total; linear in the length of the text. */
export function fitAlphabet(text: string): AlphabetFit {
  const padded = paddedBytes(text);
  if (padded !== undefined) {
    const alphabet = /[-_]/.test(padded.body) ? BASE64URL_ALPHABET : BASE64_ALPHABET;
    return { ...measure(alphabet, alphabet, 1, padded.body.length), upperBits: padded.bits, likelyBits: padded.bits };
  }
  const seen = charactersOf(text);
  const fitting = seen === undefined ? [] : alphabetsWith(seen);
  const smallest = fitting[0];
  if (smallest === undefined) return measure(BYTES, BYTES, 1, octetsOf(text));
  const plausible = fitting.filter(
    (each) => ambiguity(smallest, each, text.length) * (each.id === 'printable' ? RARE : 1) >= IMPLAUSIBLE,
  );
  const largest = plausible.reduce((most, each) => (each.size > most.size ? each : most), smallest);
  const fit = measure(smallest, largest, ambiguity(smallest, largest, text.length), text.length);
  return { ...fit, upperBits: Math.max(fit.upperBits, numberBits(text, BASES.get(smallest.id))) };
}

/**
 * The chance that `length` characters drawn evenly from `larger` all fall into `smaller`: (|smaller ∩ larger| / |larger|)^length.
 * 32 hexadecimal characters against base36: 5·10⁻¹². 24 of a–z0–5 against base36: 0.059. 22 of base62 against base64url: 0.50.
 */
export function ambiguity(smaller: Alphabet, larger: Alphabet, length: number): number {
  return smaller === larger ? 1 : (sharedOf(smaller, larger) / larger.size) ** length;
}

const shared = new Map<Alphabet, Map<Alphabet, number>>();

/** How many characters both have. Asked of the same few pairs again and again. */
function sharedOf(smaller: Alphabet, larger: Alphabet): number {
  const known = shared.get(smaller) ?? new Map<Alphabet, number>();
  shared.set(smaller, known);
  const count = known.get(larger) ?? [...larger.characters].filter((one) => smaller.characters.includes(one)).length;
  known.set(larger, count);
  return count;
}

/**
 * Padding proves that whole bytes were encoded: 22 characters and `==` are 16 bytes, not 132 bits. Under 20 characters it could be
 * chance (printable text that ends in `=`).
 */
function paddedBytes(text: string): { readonly body: string; readonly bits: number } | undefined {
  if (text.length < 20 || text.length % 4 !== 0 || !text.endsWith('=')) return undefined;
  const body = text.slice(0, text.endsWith('==') ? -2 : -1);
  if (!/^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)$/.test(body)) return undefined;
  const isWhole = fillsBytes(body.replaceAll('-', '+').replaceAll('_', '/'), BASE64);
  return isWhole ? { body, bits: base64Bytes(body.length).bytes * 8 } : undefined;
}

/** @returns 0 for what is no number, or is padded with zeros */
function numberBits(text: string, base: number | undefined): number {
  if (base === undefined || text.startsWith('0')) return 0;
  return wholeNumberBits({ base, digits: text.length, count: 1, rarity: RARITY });
}

function measure(smallest: Alphabet, largest: Alphabet, chance: number, symbols: number): AlphabetFit {
  const upperBits = symbols * Math.log2(largest.size);
  return { smallest, largest, chance, symbols, upperBits, likelyBits: symbols * Math.log2(smallest.size) };
}

/** Which characters occur, by their codes; `undefined` when one is no ASCII. */
function charactersOf(text: string): readonly string[] | undefined {
  const seen = new Uint8Array(128);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    seen[code] = 1;
  }
  const characters: string[] = [];
  for (let code = 0; code < 128; code++) if (seen[code] === 1) characters.push(String.fromCharCode(code));
  return characters;
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
