/**
 * One shape for all values of a sample, so that their characters can be compared place by place: encoded text is decoded, odd formats are
 * set aside, segments of varying length are aligned at their right, where numbers have their ones.
 */

import { NUMBER_DECODERS, type NumberEncoding } from './number-decoders.ts';
import { splitFormats } from './split-formats.ts';
import { type Encoding, TEXT_DECODERS } from './text-decoders.ts';

export interface Layout {
  /** Equally long, in the order of receipt. */
  readonly rows: readonly string[];
  /** Which value each row is. */
  readonly indices: readonly number[];
  /** Columns whose segment had to be padded: places of a number rather than characters of a string. */
  readonly padded: ReadonlySet<number>;
  /** How many segments vary in length: each may add a little to what the places hold. */
  readonly variableSegments: number;
  /** Encodings taken off all rows. */
  readonly peeled: Encoding | NumberEncoding | undefined;
  /** Rows are the values themselves: a column is a position of the value. */
  readonly isPlain: boolean;
  /** Bits that describe what was cut off because it can be predicted: a counter at the end (covering-set.ts). */
  readonly describedBits: number;
}

const SEPARATORS = ['.', ':', '|', '~', '$', '-', '_', ',', ';', '&', '=', ' ', '/', '@'];
/** Decoded characters that must be printable before text is believed: 14 random bytes all are with a chance of 10⁻⁶. */
const ENOUGH_TEXT = 14;

export function layOut(values: readonly string[]): Layout {
  const [indices = []] = splitFormats(values);
  const kept = indices.length === values.length ? values : indices.map((index) => values[index] ?? '');
  const { texts, peeled } = peel(kept);
  const length = texts[0]?.length ?? 0;
  if (texts.every((text) => text.length === length)) {
    const isPlain = peeled === undefined;
    return { rows: texts, indices, padded: new Set(), variableSegments: 0, peeled, isPlain, describedBits: 0 };
  }
  const { rest, describedBits } = withoutTrailingCounter(texts);
  return { ...align(rest), indices, peeled, isPlain: false, describedBits };
}

/** Decoding is one to one, so no bound is lost; it is believed only when every value decodes to printable text. */
function peel(texts: readonly string[]): {
  readonly texts: readonly string[];
  readonly peeled: Encoding | NumberEncoding | undefined;
} {
  for (const [peeled, decode] of TEXT_DECODERS) {
    const decoded = decodeAll(texts, decode);
    if (decoded !== undefined) return { texts: decoded, peeled };
  }
  for (const [peeled, decode] of NUMBER_DECODERS) {
    const decoded = decode(texts);
    if (decoded !== undefined) return { texts: decoded, peeled };
  }
  return { texts, peeled: undefined };
}

function decodeAll(texts: readonly string[], decode: (text: string) => string | undefined): string[] | undefined {
  const decoded: string[] = [];
  let characters = 0;
  for (const text of texts) {
    const each = decode(text);
    if (each === undefined || !/^[\x20-\x7E]+$/.test(each)) return undefined;
    decoded.push(each);
    characters += each.length;
  }
  return characters >= ENOUGH_TEXT ? decoded : undefined;
}

/** A decimal counter at the end of every value, rising by one: nothing of it is left to guess, and it hides where the rest ends. */
function withoutTrailingCounter(texts: readonly string[]): {
  readonly rest: readonly string[];
  readonly describedBits: number;
} {
  const first = texts[0] ?? '';
  for (let digits = 10; digits > 0 && texts.length >= 8; digits--) {
    const start = /^(?:0|[1-9]\d*)$/.test(first.slice(-digits)) ? Number(first.slice(-digits)) : Number.NaN;
    if (digits < first.length && texts.every((text, at) => text.endsWith(String(start + at)))) {
      return {
        rest: texts.map((text, at) => text.slice(0, text.length - String(start + at).length)),
        describedBits: 64,
      };
    }
  }
  return { rest: texts, describedBits: 0 };
}

function align(texts: readonly string[]): Pick<Layout, 'rows' | 'padded' | 'variableSegments'> {
  const separator = SEPARATORS.find((each) => isRegular(texts, each));
  const prefix = separator === undefined ? commonPrefix(texts) : 0;
  const split = texts.map((text) =>
    separator === undefined ? [text.slice(0, prefix), text.slice(prefix)] : text.split(separator),
  );
  const segments = split[0]?.length ?? 0;
  const longest = Array.from({ length: segments }, (_, at) =>
    split.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0),
  );
  const shortest = longest.map((most, at) => split.reduce((least, row) => Math.min(least, row[at]?.length ?? 0), most));
  const padded = new Set<number>();
  let start = 0;
  let variableSegments = 0;
  for (const [at, width] of longest.entries()) {
    if (shortest[at] !== width) {
      variableSegments++;
      for (let column = start; column < start + width; column++) padded.add(column);
    }
    start += width + (separator?.length ?? 0);
  }
  const rows = split.map((row) => row.map((text, at) => text.padStart(longest[at] ?? 0, '0')).join(separator ?? ''));
  return { rows, padded, variableSegments };
}

function commonPrefix(texts: readonly string[]): number {
  const first = texts[0] ?? '';
  let length = first.length;
  for (const text of texts) while (!text.startsWith(first.slice(0, length))) length--;
  return length;
}

/** Does the separator occur equally often, at least once, in every value? */
function isRegular(texts: readonly string[], separator: string): boolean {
  const times = (texts[0] ?? '').split(separator).length;
  return times > 1 && times <= 8 && texts.length >= 8 && texts.every((text) => text.split(separator).length === times);
}
