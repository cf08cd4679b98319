/**
 * Alphabets of values, and how many bits a form can hold. A value is evidence for an alphabet only in so far as a larger one would
 * hardly have produced it: all characters of 26 random base36 characters fall into 0–9a–v in one case of 21, so one such value
 * bounds nothing at 5 bits per character.
 */

import { base64Bytes } from './base64.ts';
import { wholeNumberBits } from './whole-number-bits.ts';

export interface Alphabet {
  readonly id: string;
  /** As shown: "base64url". */
  readonly title: string;
  readonly characters: string;
  readonly size: number;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
/** The characters of base64 by value (RFC 4648 §4). */
const BASE64_ORDER = `${UPPER}${LOWER}${DIGITS}+/`;
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every byte: what is left for text beyond printable ASCII. Counted per octet of UTF-8. */
export const BYTES: Alphabet = { id: 'bytes', title: 'any bytes', characters: '', size: 256 };

const BASE64URL = define('base64url', 'base64url', `${DIGITS}${LOWER}${UPPER}-_`);
const BASE64 = define('base64', 'base64', `${DIGITS}${LOWER}${UPPER}+/`);

/** Smallest first. */
export const ALPHABETS: readonly Alphabet[] = [
  define('decimal', 'decimal digits', DIGITS),
  define('hex-lower', 'hexadecimal', `${DIGITS}abcdef`),
  define('hex-upper', 'hexadecimal (capitals)', `${DIGITS}ABCDEF`),
  define('lower', 'small letters', LOWER),
  define('upper', 'capital letters', UPPER),
  define('base32', 'base32', `${UPPER}234567`),
  define('base32-lower', 'base32 (small)', `${LOWER}234567`),
  define('base32-hex', 'base32hex (0–9a–v)', `${DIGITS}${LOWER.slice(0, 22)}`),
  define('base32-hex-upper', 'base32hex (0–9A–V)', `${DIGITS}${UPPER.slice(0, 22)}`),
  define('base32-asp', 'a–z0–5', `${LOWER}012345`),
  define('crockford', 'Crockford base32', '0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  define('base36', 'base36', `${DIGITS}${LOWER}`),
  define('base36-upper', 'base36 (capitals)', `${DIGITS}${UPPER}`),
  define('letters', 'letters', `${LOWER}${UPPER}`),
  define('base58', 'base58', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
  define('base62', 'base62', `${DIGITS}${LOWER}${UPPER}`),
  BASE64URL,
  BASE64,
  define('php-6', '0–9a–zA–Z,-', `${DIGITS}${LOWER}${UPPER},-`),
  define('crypt-64', './0–9a–zA–Z', `${DIGITS}${LOWER}${UPPER}./`),
  define('printable', 'printable ASCII', PRINTABLE),
];

/** Alphabets that numbers are written in, with their bases; in base 58 a number may happen to have no digit. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...([
    ['decimal', 10],
    ['hex-lower', 16],
    ['hex-upper', 16],
    ['base32-hex', 32],
  ] as const),
  ...([
    ['base36', 36],
    ['base58', 58],
    ['letters', 58],
    ['base62', 62],
  ] as const),
]);

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
    const alphabet = padded.body.includes('-') || padded.body.includes('_') ? BASE64URL : BASE64;
    return { ...measure(alphabet, alphabet, 1, padded.body.length), upperBits: padded.bits, likelyBits: padded.bits };
  }
  const seen = charactersOf(text);
  const fitting = seen === undefined ? [] : ALPHABETS.filter((alphabet) => isSubset(seen, alphabet));
  const smallest = fitting[0];
  if (smallest === undefined) return measure(BYTES, BYTES, 1, octetsOf(text));
  const plausible = fitting.filter(
    (each) => ambiguity(smallest, each, text.length) * (each.id === 'printable' ? RARE : 1) >= IMPLAUSIBLE,
  );
  const largest = plausible.reduce((most, each) => (each.size > most.size ? each : most), smallest);
  const fit = measure(smallest, largest, ambiguity(smallest, largest, text.length), text.length);
  return {
    ...fit,
    upperBits: Math.max(fit.upperBits, wholeNumberBits(text, NUMBERS.get(smallest.id) ?? 0)),
  };
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
  const { bytes, idleBits } = base64Bytes(body.length);
  return hasIdleBits(body, idleBits) ? undefined : { body, bits: bytes * 8 };
}

/** Are any of the idle bits of the last character set? An encoder leaves them zero. */
function hasIdleBits(body: string, idleBits: number): boolean {
  const last = BASE64_ORDER.indexOf(body.slice(-1).replace('-', '+').replace('_', '/'));
  return last % 2 ** idleBits !== 0;
}

function measure(smallest: Alphabet, largest: Alphabet, chance: number, symbols: number): AlphabetFit {
  const upperBits = symbols * Math.log2(largest.size);
  return { smallest, largest, chance, symbols, upperBits, likelyBits: symbols * Math.log2(smallest.size) };
}

function define(id: string, title: string, characters: string): Alphabet {
  return { id, title, characters, size: characters.length };
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

function isSubset(seen: readonly string[], { characters, size }: Alphabet): boolean {
  return seen.length <= size && seen.every((character) => characters.includes(character));
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
