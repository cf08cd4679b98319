/** A sample read as the numbers that a generator may have put out. */

const HEX = /^[0-9a-f]+$/i;

/** 32-bit words in reading order, of values that are whole words in hexadecimal; at most `limit` of them. */
export function wordsOf(values: readonly string[], limit: number): Uint32Array | undefined {
  const words: number[] = [];
  for (const value of values) {
    if (words.length >= limit) break;
    if (value.length % 8 !== 0 || !HEX.test(value)) return undefined;
    for (let at = 0; at < value.length; at += 8) words.push(Number.parseInt(value.slice(at, at + 8), 16));
  }
  return Uint32Array.from(words);
}

/** Each value as one whole number of at most 64 bits: decimal when all are, else hexadecimal. */
export function numbersOf(values: readonly string[]): readonly bigint[] | undefined {
  const isDecimal = values.every((value) => /^\d{1,20}$/.test(value));
  if (!isDecimal && !values.every((value) => value.length <= 16 && HEX.test(value))) return undefined;
  return values.map((value) => BigInt(isDecimal ? value : `0x${value}`));
}
