/**
 * Are the identifiers hashes of something that can be guessed? One pass over the guesses serves all values: each digest is looked up among them. Takes
 * longer than all other tests, so it is run in slices and hands its find to the assessment.
 */

import { type DigestName, md5, sha1, sha256 } from '../../encoding/digests.ts';
import { coverBits, UPPER_ERROR } from '../bounds/covering-set.ts';
import { clopperPearsonLower } from '../distributions/binomial.ts';
import type { Sample } from '../sample/sample.ts';
import type { KnownGenerator, Recovery } from './known-generator.ts';

export interface HashGuess {
  /** Tries at most so many more guesses. @returns false when none are left. */
  step(count: number): boolean;
  /** Guesses tried so far. */
  readonly tried: number;
  /** What was found so far. */
  recovery(): Recovery | undefined;
}

export interface HashGuessOptions {
  /** Counters up to this are tried. */
  readonly counters?: number;
  /** User names, hosts, identifiers of users: whatever is known from the page. */
  readonly words?: readonly string[];
}

type Kind = Extract<KnownGenerator, `hash-of-${string}`>;
interface Guess {
  readonly text: string;
  readonly kind: Kind;
  /** The number that was hashed, for counters and times. */
  readonly number: number;
}

const LENGTHS: readonly (readonly [DigestName, (text: string) => Uint32Array, number])[] = [
  ['md5', md5, 32],
  ['sha1', sha1, 40],
  ['sha256', sha256, 64],
];
/** Fewer hexadecimal characters agree by chance too easily. */
const SHORTEST = 16;
const MILLISECONDS_AROUND = 2_000;
const SECONDS_AROUND = 3_600;
/** An answer's way from the server, where every microsecond of it is tried. */
const MICROSECONDS_BEFORE_MS = 60;
/** Of so many values the milliseconds are tried before that. */
const SOON = 100;
/** Counters behind a user's name. */
const MOST_OF_WORD = 1_000;

/** @returns `undefined` when the values do not look like digests in hexadecimal */
export function guessHashes(sample: Sample, options: HashGuessOptions = {}): HashGuess | undefined {
  const length = sample.values[0]?.length ?? 0;
  const isHex = sample.values.every((value) => value.length === length && /^[0-9a-f]+$/i.test(value));
  if (!isHex || length < SHORTEST || length > 64) return undefined;
  const digests = LENGTHS.filter(([, , full]) => length <= full);
  const byFirstWord = new Map<number, number[]>();
  for (const [index, value] of sample.values.entries()) {
    const word = Number.parseInt(value.slice(0, 8), 16);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), index]);
  }
  const hits = new Map<number, Guess>();
  const guesses = guessesFor(sample, options);
  let tried = 0;
  const lookUp = (guess: Guess): void => {
    for (const [, digest] of digests) {
      const words = digest(guess.text);
      for (const index of byFirstWord.get(words[0] ?? 0) ?? []) {
        if (!hits.has(index) && startsWith(words, sample.values[index] ?? '')) hits.set(index, guess);
      }
    }
  };
  return {
    step(count) {
      for (let left = count; left > 0; left--) {
        const { value, done } = guesses.next();
        if (done === true) return false;
        tried++;
        lookUp(value);
      }
      return true;
    },
    get tried() {
      return tried;
    },
    recovery: () => toRecovery(sample, hits, tried * digests.length),
  };
}

/** The likeliest first. */
function* guessesFor({ values, times }: Sample, options: HashGuessOptions): Generator<Guess, void> {
  for (const value of values) yield { text: value, kind: 'hash-of-previous', number: Number.NaN };
  for (const text of ['', 'null', 'admin', 'test', ...(options.words ?? [])]) {
    yield { text, kind: 'hash-of-guess', number: Number.NaN };
  }
  for (let n = 0; n <= (options.counters ?? 100_000); n++)
    yield { text: String(n), kind: 'hash-of-counter', number: n };
  for (const word of ['admin', 'user', ...(options.words ?? [])]) {
    for (let n = 0; n <= MOST_OF_WORD; n++) yield { text: `${word}${n}`, kind: 'hash-of-guess', number: Number.NaN };
  }
  const known = times.filter((time) => !Number.isNaN(time));
  const [first] = known;
  if (first === undefined) return;
  const tried = new Set<number>();
  const untried = (number: number) => tried.size < tried.add(number).size;
  const time = (number: number): Guess => ({ text: String(number), kind: 'hash-of-time', number });
  for (const second of secondsAround(known)) if (untried(second)) yield time(second);
  for (let ms = -MILLISECONDS_AROUND; ms <= MILLISECONDS_AROUND; ms++) {
    if (untried(Math.floor(first) + ms)) yield time(Math.floor(first) + ms);
  }
  for (const number of millisecondsBefore(known.slice(0, SOON))) if (untried(number)) yield time(number);
  for (const text of microsecondsBefore(Math.floor(first))) yield { text, kind: 'hash-of-time', number: Number.NaN };
  for (const number of millisecondsBefore(known.slice(SOON))) if (untried(number)) yield time(number);
}

function* secondsAround(times: readonly number[]): Generator<number, void> {
  for (const time of times) for (let second = -2; second <= 2; second++) yield Math.floor(time / 1000) + second;
  const [first = 0] = times;
  for (let second = -SECONDS_AROUND; second <= SECONDS_AROUND; second++) yield Math.floor(first / 1000) + second;
}

function* millisecondsBefore(times: readonly number[]): Generator<number, void> {
  for (const time of times) for (let back = -50; back <= 200; back++) yield Math.floor(time) - back;
}

/** md5(uniqid()) and md5(microtime()) of PHP: one value is enough, received a moment after it was made. */
function* microsecondsBefore(received: number): Generator<string, void> {
  for (let back = 0; back <= MICROSECONDS_BEFORE_MS; back++) {
    const second = Math.floor((received - back) / 1000);
    for (let at = 0; at < 1000; at++) {
      const micro = ((received - back) % 1000) * 1000 + at;
      yield second.toString(16) + micro.toString(16).padStart(5, '0');
      yield `0.${String(micro).padStart(6, '0')}00 ${second}`;
      if (micro % 100 === 0) yield String(second + micro / 1_000_000);
    }
  }
}

function startsWith(words: Uint32Array, value: string): boolean {
  let text = '';
  for (let at = 0; text.length < value.length; at++) text += (words[at] ?? 0).toString(16).padStart(8, '0');
  return text.slice(0, value.length) === value.toLowerCase();
}

function toRecovery(sample: Sample, hits: ReadonlyMap<number, Guess>, dictionary: number): Recovery | undefined {
  const n = sample.values.length;
  const [first] = hits.values();
  if (first === undefined) return undefined;
  const share = -Math.log2(clopperPearsonLower(hits.size, n, UPPER_ERROR));
  // The one guess that a chain of hashes needs is the value before.
  const isChain = [...hits.values()].every(({ kind }) => kind === 'hash-of-previous');
  const among = (isChain ? 0 : Math.log2(Math.max(1, dictionary))) + share;
  return { generator: first.kind, checked: n, correct: hits.size, bits: Math.min(among, nearbyBits(sample, hits)) };
}

/** When every value was found: how far its number lies from the one before, or from the receipt. */
function nearbyBits(sample: Sample, hits: ReadonlyMap<number, Guess>): number {
  const n = sample.values.length;
  if (hits.size < n || n < 2) return Number.POSITIVE_INFINITY;
  const numbers = sample.values.map((_, index) => hits.get(index)?.number ?? Number.NaN);
  const unit = (numbers[0] ?? 0) > 1e11 ? 1 : 1000;
  const spreads = [
    spread(numbers.slice(1).map((number, at) => number - (numbers[at] ?? Number.NaN))),
    spread(numbers.map((number, at) => number - Math.floor((sample.times[at] ?? Number.NaN) / unit))),
  ].filter((bits) => !Number.isNaN(bits));
  const form = 4 * (sample.values[0]?.length ?? 0);
  const narrowings = spreads.map((bits) => ({ gain: form - bits, cost: 160 }));
  return Math.min(form, ...narrowings.map((each) => coverBits(form, n, [each]).bits));
}

/** log2 of how many whole numbers lie between the least and the greatest. */
function spread(values: readonly number[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (Number.isNaN(value)) return Number.NaN;
    [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return Math.log2(high - low + 1);
}
