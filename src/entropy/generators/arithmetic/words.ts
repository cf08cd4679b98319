/** A sample read as the numbers that a generator may have put out. */

const HEX = /^[0-9a-f]+$/i;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** 32-bit words in reading order, of values that are whole words in hexadecimal (the dashes of a GUID left out); at most `limit` of them. */
export function wordsOf(values: readonly string[], limit: number): Uint32Array | undefined {
  const words: number[] = [];
  for (const raw of padded(values.slice(0, limit))) {
    if (words.length >= limit) break;
    const value = GUID.test(raw) ? raw.replaceAll('-', '') : raw;
    if (value.length % 8 !== 0 || !HEX.test(value)) return undefined;
    for (let at = 0; at < value.length; at += 8) words.push(Number.parseInt(value.slice(at, at + 8), 16));
  }
  return Uint32Array.from(words);
}

/** Numbers without their leading zeros, as toHexString() of Java and %x write them, get those back. */
function padded(values: readonly string[]): readonly string[] {
  const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
  const isShort = (value: string) => value.length < longest;
  if ((longest !== 16 && longest !== 8) || !values.some(isShort)) return values;
  return values.some((value) => value.startsWith('0')) ? values : values.map((value) => value.padStart(longest, '0'));
}

/** 64-bit numbers in reading order: of hexadecimal words two by two, or decimal, signed or not. */
export function longsOf(values: readonly string[], limit: number): readonly bigint[] | undefined {
  const head = values.slice(0, limit);
  if (head.every((value) => /^-?\d{1,20}$/.test(value)) && head.some((value) => /^-|\d{17}/.test(value))) {
    return head.map((value) => BigInt.asUintN(64, BigInt(value)));
  }
  const words = wordsOf(head, 2 * limit);
  if (words === undefined || head.some(({ length }) => length <= 8)) return undefined;
  return Array.from({ length: Math.floor(words.length / 2) }, (_, at) => {
    return (BigInt(words[2 * at] ?? 0) << 32n) | BigInt(words[2 * at + 1] ?? 0);
  });
}

/** Each value as one whole number of at most 64 bits: decimal when all are, else hexadecimal. */
export function numbersOf(values: readonly string[]): readonly bigint[] | undefined {
  const isDecimal = values.every((value) => /^\d{1,20}$/.test(value));
  if (!isDecimal && !values.every((value) => value.length <= 16 && HEX.test(value))) return undefined;
  return values.map((value) => BigInt(isDecimal ? value : `0x${value}`));
}

/** Signed decimal numbers of 32 bits as one word each, of 64 bits as two, the high one first. */
export function signedWordsOf(values: readonly string[], limit: number): Uint32Array | undefined {
  const head = values.slice(0, limit);
  // Without a sign anywhere they are no signed numbers.
  if (!head.some((value) => value.startsWith('-')) || !head.every((value) => /^-?\d{1,19}$/.test(value)))
    return undefined;
  const numbers = head.map(BigInt);
  const isShort = numbers.every((each) => BigInt.asIntN(32, each) === each);
  if (!numbers.every((each) => BigInt.asIntN(64, each) === each)) return undefined;
  const low = (each: bigint) => Number(BigInt.asUintN(32, each));
  return Uint32Array.from(isShort ? numbers.map(low) : numbers.flatMap((each) => [low(each >> 32n), low(each)]));
}

/** Fractions as printed in base 10 or 36, with or without the zero and the point in front. */
export function fractionsOf(values: readonly string[], base: 10 | 36): readonly number[] | undefined {
  const digits = base === 10 ? /^(?:0\.)?\d{11,20}$/ : /^(?:0\.)?[0-9a-z]{8,13}$/;
  if (!values.every((value) => digits.test(value))) return undefined;
  const bare = values.map((value) => value.replace(/^0\./, ''));
  if (base === 10) return bare.map((value) => Number(`0.${value}`));
  // Base 36 without a letter beyond f, sixty values long, is hexadecimal.
  if (bare.slice(0, 60).every((value) => /^[0-9a-f]+$/.test(value))) return undefined;
  return bare.map((value) => {
    // Exactly, to the 53 bits that a fraction of 0 to 1 has.
    let digits = 0n;
    for (const digit of value) digits = digits * 36n + BigInt(Number.parseInt(digit, 36));
    const scale = 36n ** BigInt(value.length);
    return Number((digits * 2n ** 54n + scale) / (2n * scale)) / 2 ** 53;
  });
}

/** Words whose bytes stand the other way round. */
export function swapBytes(words: Uint32Array): Uint32Array {
  return words.map((word) => (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24));
}
