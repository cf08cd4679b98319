/**
 * Math.random() of V8: xorshift128+ (Vigna 2014) of which only one word of the state is put out, without the sum, so every output bit is a linear
 * function over GF(2) of 128 bits of state. V8 makes 64 outputs ahead and hands them out last first (src/numbers/math-random.cc), so within a run of
 * 64 the values go backwards. Five values whose leading 36 bits are known overdetermine the state: the surplus equations are
 * parities that hold by chance once in 2^50.
 */
import type { Recovery } from './known-generator.ts';

const STATE_BITS = 128;
const KNOWN_BITS = 36;
const VALUES = 5;
const CACHE = 64;
/** Calls of Math.random() per value that are tried. */
const CALLS = [1, 2, 3, 4] as const;
const MOST_WINDOWS = 400;

export function recogniseV8MathRandom(values: readonly string[]): Recovery | undefined {
  return recognise(values) ?? recognise(multiplied(values));
}

/** Math.floor(Math.random() * 10 ** 16): the leading zeros of the fraction have fallen away. */
function multiplied(values: readonly string[]): readonly string[] {
  const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
  const isNumber = values.every((value) => /^[1-9]\d+$/.test(value)) && values.some(({ length }) => length < longest);
  return isNumber ? values.map((value) => value.padStart(longest, '0')) : [];
}

function recognise(values: readonly string[]): Recovery | undefined {
  const head = values.slice(0, 60);
  const base = head.every((value) => /^(?:0\.)?\d{12,}$/.test(value)) ? 10 : 36;
  const isFraction = base === 10 || head.every((value) => /^(?:0\.)?[0-9a-z]{6,}$/.test(value));
  // Sixty values in base 36 without a letter beyond f are hexadecimal.
  const isHex = base === 36 && head.every((value) => /^[0-9a-f]+$/.test(value));
  if (!isFraction || isHex || values.length < 3 * VALUES) return undefined;
  const known = values.slice(0, MOST_WINDOWS).map((value) => leadingBits(value, base));
  for (const calls of CALLS) {
    const parities = surplusParities(calls);
    let checked = 0;
    let correct = 0;
    for (let start = 0; start + VALUES <= known.length; start++) {
      const window = known.slice(start, start + VALUES);
      if (!window.every((bits) => bits !== undefined)) continue;
      checked++;
      if (agrees(window.flat(), parities)) correct++;
    }
    // A window that runs into the next 64 values disagrees: it is the rest that must agree.
    if (correct >= 2 && correct >= checked * (1 - (VALUES * calls) / CACHE) * 0.6) {
      return { generator: 'v8-math-random', checked, correct, bits: 0 };
    }
  }
  return undefined;
}

/** The leading bits of a fraction, highest first; `undefined` where the characters do not settle them. */
function leadingBits(value: string, base: number): readonly number[] | undefined {
  const digits = value.replace(/^0\./, '');
  const count = base === 10 ? 15 : 9;
  let number = 0;
  for (let at = 0; at < count; at++) number = number * base + Number.parseInt(digits[at] ?? '0', base);
  const scale = 2 ** KNOWN_BITS / base ** count;
  const low = Math.floor(number * scale);
  if (digits.length > count && low !== Math.floor((number + 1) * scale)) return undefined;
  return Array.from({ length: KNOWN_BITS }, (_, at) => Math.floor(low / 2 ** (KNOWN_BITS - 1 - at)) % 2);
}

/** A linear form: 128 bits of state, then which of the window's bits were summed up to it. */
const STATE_WORDS = STATE_BITS / 32;
const FORM_WORDS = STATE_WORDS + Math.ceil((VALUES * KNOWN_BITS) / 32);
type Parities = readonly (readonly number[])[];
const parityCache = new Map<number, Parities>();

/** Which observed bits sum to zero in every output of the generator: bit `v·36 + b` is bit `b` of the window's value `v`. */
function surplusParities(calls: number): Parities {
  const cached = parityCache.get(calls);
  if (cached !== undefined) return cached;
  const outputs = symbolicOutputs((VALUES - 1) * calls + 1);
  const basis: { readonly form: Uint32Array; readonly pivot: number }[] = [];
  const parities: (readonly number[])[] = [];
  for (let term = 0; term < VALUES * KNOWN_BITS; term++) {
    const [v, b] = [Math.floor(term / KNOWN_BITS), term % KNOWN_BITS];
    // Handed out last first: the window's first value was made last.
    const form = new Uint32Array(FORM_WORDS);
    form.set(outputs[(VALUES - 1 - v) * calls]?.[63 - b] ?? []);
    form[STATE_WORDS + (term >> 5)] = 1 << (term & 31);
    for (const each of basis) if (bitOf(form, each.pivot) === 1) addTo(form, each.form);
    const pivot = lowestStateBit(form);
    if (pivot === undefined) parities.push(termsOf(form));
    else basis.push({ form, pivot });
  }
  parityCache.set(calls, parities);
  return parities;
}

function termsOf(form: Uint32Array): readonly number[] {
  return Array.from({ length: VALUES * KNOWN_BITS }, (_, term) => term).filter(
    (term) => bitOf(form, STATE_BITS + term) === 1,
  );
}

function agrees(bits: readonly (number | undefined)[], parities: Parities): boolean {
  return parities.every((terms) => terms.reduce((sum, term) => sum ^ (bits[term] ?? 0), 0) === 0);
}

/** The word that each step puts out, every bit (lowest first) as a mask over the 128 bits of the first state. */
function symbolicOutputs(steps: number): readonly (readonly Uint32Array[])[] {
  const unit = (bit: number) =>
    Uint32Array.from({ length: STATE_WORDS }, (_, word) => (bit >> 5 === word ? 1 << (bit & 31) : 0));
  let first: readonly Uint32Array[] = Array.from({ length: STATE_BITS / 2 }, (_, bit) => unit(bit));
  let second: readonly Uint32Array[] = Array.from({ length: STATE_BITS / 2 }, (_, bit) => unit(64 + bit));
  const outputs: (readonly Uint32Array[])[] = [];
  for (let step = 0; step < steps; step++) {
    let mixed = add(first, shift(first, 23));
    mixed = add(mixed, shift(mixed, -17));
    mixed = add(add(mixed, second), shift(second, -26));
    [first, second] = [second, mixed];
    outputs.push(first);
  }
  return outputs;
}

function shift(word: readonly Uint32Array[], by: number): Uint32Array[] {
  return word.map((_, bit) => word[bit - by] ?? new Uint32Array(STATE_WORDS));
}

function add(one: readonly Uint32Array[], other: readonly Uint32Array[]): Uint32Array[] {
  return one.map((mask, bit) => mask.map((word, at) => word ^ (other[bit]?.[at] ?? 0)));
}

function addTo(form: Uint32Array, other: Uint32Array): void {
  for (let word = 0; word < FORM_WORDS; word++) form[word] = (form[word] ?? 0) ^ (other[word] ?? 0);
}

function bitOf(form: Uint32Array, bit: number): number {
  return ((form[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
}

function lowestStateBit(form: Uint32Array): number | undefined {
  for (let word = 0; word < STATE_WORDS; word++) {
    const bits = form[word] ?? 0;
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  return undefined;
}
