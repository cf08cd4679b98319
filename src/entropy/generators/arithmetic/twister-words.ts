/** Values read as the 32-bit outputs of a Mersenne Twister, in the ways in which libraries put them together. */
import { numbersOf, swapBytes, wordsOf } from './words.ts';

export interface TwisterWords {
  readonly words: Uint32Array;
  /** Which bits of a word are known: by place, again and again. */
  readonly known: readonly number[];
}

const ALL = 0xffffffff;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Without the version's digit in the second word, and the variant's two bits in the third. */
const KNOWN_OF_UUID = [ALL, 0xffff0fff, 0x3fffffff, ALL];

/** @param limit words beyond this are not looked at */
export function readTwisterWords(values: readonly string[], limit: number): readonly TwisterWords[] {
  const head = values.slice(0, limit);
  if (head.every((value) => UUID.test(value))) {
    const words = wordsOf(head, limit);
    if (words === undefined) return [];
    return [
      { words, known: KNOWN_OF_UUID },
      { words: lastFirst(words, 4), known: KNOWN_OF_UUID.toReversed() },
    ];
  }
  const words = wordsOf(head, limit);
  const perValue = Math.ceil((head[0]?.replaceAll('-', '').length ?? 0) / 8);
  const whole = words === undefined ? [] : [words, swapBytes(words)];
  // getrandbits() of Python fills a number from its low end, so that the first word comes last.
  const turned = perValue > 1 ? whole.map((each) => lastFirst(each, perValue)) : [];
  const readings = [...whole, ...turned].map((each) => ({ words: each, known: [ALL] }));
  return [...readings, ...fractions(head), ...numbers(head)];
}

/** The words of each value in the opposite order. */
function lastFirst(words: Uint32Array, perValue: number): Uint32Array {
  return words.map((_, at) => words[at - (at % perValue) + perValue - 1 - (at % perValue)] ?? 0);
}

/** random() of Python: 27 bits of one word, 26 of the next, as a fraction of 53 bits. */
function fractions(values: readonly string[]): readonly TwisterWords[] {
  if (!values.every((value) => /^(?:0\.)?\d{12,19}$/.test(value))) return [];
  const words: number[] = [];
  for (const value of values) {
    const bits = Math.round(Number(`0.${value.replace(/^0\./, '')}`) * 2 ** 53);
    words.push(Math.floor(bits / 2 ** 26) * 2 ** 5, (bits % 2 ** 26) * 2 ** 6);
  }
  return [{ words: Uint32Array.from(words), known: [0xffffffe0, 0xffffffc0] }];
}

/** mt_rand() of PHP leaves out the lowest bit. */
function numbers(values: readonly string[]): readonly TwisterWords[] {
  const found = values.every(({ length }) => length <= 10) ? numbersOf(values)?.map(Number) : undefined;
  if (found === undefined) return [];
  const most = found.reduce((high, value) => Math.max(high, value), 0);
  if (most >= 2 ** 32 || most < 2 ** 28) return [];
  const isWhole = most >= 2 ** 31;
  return [
    isWhole
      ? { words: Uint32Array.from(found), known: [ALL] }
      : { words: Uint32Array.from(found, (value) => value * 2), known: [0xfffffffe] },
  ];
}
