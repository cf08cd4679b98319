/** A sample as columns of symbols: one byte per character, one column per place. */
import { type AlphabetFamily, fitFamily } from './alphabet-family.ts';
import { findSegments, type Segment } from './find-segments.ts';
import type { Layout } from './layout.ts';

export interface Column {
  readonly index: number;
  /** How often each symbol occurs, by its value. */
  readonly counts: Uint32Array;
  /** Symbols that occur. */
  readonly support: number;
  /** Symbols that can occur, for tests: the family's, or fewer where the format leaves fewer (the variant of a UUID). */
  readonly size: number;
  /** A number's place of varying length: its symbols need not be even. */
  readonly isPadded: boolean;
  /** Nothing that could be a digit: a dash, a dot. */
  readonly isSeparator: boolean;
  /** One of few words stands here: the name of a server or the like. */
  readonly isName: boolean;
}

export interface Columns {
  /** Values. */
  readonly n: number;
  readonly width: number;
  /** Column after column: the symbol of value `i` in column `j` is at `j * n + i`. */
  readonly codes: Uint8Array;
  readonly family: AlphabetFamily;
  readonly columns: readonly Column[];
}

/** A column that shows so few symbols by chance less often than this has so few. */
const IMPLAUSIBLE = 1e-6;

/**
 * @param isSignature columns that say nothing about the alphabet of the others
 * @returns `undefined` when the characters are not printable ASCII
 */
export function toColumns(layout: Layout, isSignature: (column: number) => boolean = () => false): Columns | undefined {
  const { rows, padded } = layout;
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const raw = new Uint8Array(n * width);
  for (let i = 0; i < n; i++) {
    const row = rows[i] ?? '';
    for (let j = 0; j < width; j++) {
      const code = row.charCodeAt(j);
      if (code < 32 || code > 126) return undefined;
      raw[j * n + i] = code;
    }
  }
  const tallies = Array.from({ length: width }, (_, j) => tally(raw, j * n, n));
  const family = familyOf(
    tallies.filter((_, column) => !isSignature(column)),
    n,
  );
  if (family === undefined) return undefined;
  const values = valuesOf(family, tallies);
  for (let at = 0; at < raw.length; at++) raw[at] = values[raw[at] ?? 0] ?? 0;
  const total = Math.max(family.characters.length, ...values) + 1;
  const segments = new Map(
    findSegments(rows, tallies).flatMap((segment) => segment.columns.map((column) => [column, segment])),
  );
  const columns = tallies.map((byCode, index): Column => {
    // Only constant columns have symbols beyond the alphabet: the others count modulo its size.
    const only = [...byCode.keys()].filter((code) => (byCode[code] ?? 0) === n)[0];
    const counts = new Uint32Array(only === undefined ? family.characters.length : total);
    let support = 0;
    for (let code = 0; code < 128; code++) {
      const count = byCode[code] ?? 0;
      if (count === 0) continue;
      support++;
      counts[values[code] ?? 0] = count;
    }
    const segment = segments.get(index);
    const largest = sizeOf(segment, family.characters.length, n);
    return {
      index,
      counts,
      support,
      size: isNarrow(support, largest, n) ? support : largest,
      isName: segment?.isName === true,
      isPadded: padded.has(index),
      isSeparator: only !== undefined && !/[0-9A-Za-z]/.test(String.fromCharCode(only)),
    };
  });
  return { n, width, codes: raw, family, columns: narrowed(columns, n) };
}

/** Columns that each could hold all symbols, but together leave some out: where consonants stand, no vowel does. */
function narrowed(columns: readonly Column[], n: number): readonly Column[] {
  const bySize = new Map<number, Column[]>();
  for (const column of columns) {
    if (column.support < 2 || column.support === column.size) continue;
    const alike = bySize.get(column.size);
    if (alike === undefined) bySize.set(column.size, [column]);
    else alike.push(column);
  }
  const sizes = new Map<number, number>();
  for (const [size, alike] of bySize) {
    if (columns.some((column) => column.size === size && column.support === size)) continue;
    const seen = alike[0]?.counts.map((_, symbol) => (alike.some(({ counts }) => (counts[symbol] ?? 0) > 0) ? 1 : 0));
    const support = seen?.reduce((sum, one) => sum + one, 0) ?? size;
    if (isNarrow(support, size, n * alike.length)) sizes.set(size, support);
  }
  return sizes.size === 0 ? columns : columns.map((column) => resized(column, sizes.get(column.size)));
}

function resized(column: Column, size: number | undefined): Column {
  return size === undefined || column.support < 2 ? column : { ...column, size };
}

/**
 * By chance, `n` even draws from `size` symbols stay within some `support` of them at most this often: C(size, support) · (support/size)^n.
 */
export function isNarrow(support: number, size: number, n: number): boolean {
  if (support >= size) return false;
  return logChoose(size, support) + n * Math.log(support / size) < Math.log(IMPLAUSIBLE);
}

/** Natural logarithm of the binomial coefficient. */
export function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i);
  return sum;
}

/** Symbols that can occur in a segment: all, or those of an alphabet of its own. */
function sizeOf(segment: Segment | undefined, size: number, n: number): number {
  if (segment === undefined || segment.isName || segment.symbols === 0) return size;
  return isNarrow(segment.symbols, size, n * segment.varying) ? segment.symbols : size;
}

function tally(raw: Uint8Array, start: number, n: number): Uint32Array {
  const counts = new Uint32Array(128);
  for (let at = start; at < start + n; at++) {
    const code = raw[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Constant columns say nothing about the alphabet of the others. */
function familyOf(tallies: readonly Uint32Array[], n: number): AlphabetFamily | undefined {
  const isVarying = (counts: Uint32Array) => n === 1 || !counts.includes(n);
  const varying = tallies.filter(isVarying);
  const seen = new Set<string>();
  for (const counts of varying.length > 0 ? varying : tallies) {
    for (let code = 0; code < 128; code++) if ((counts[code] ?? 0) > 0) seen.add(String.fromCharCode(code));
  }
  return fitFamily(seen, n * varying.length);
}

/** Symbols outside the family (they stand in constant columns) come after it. */
function valuesOf(family: AlphabetFamily, tallies: readonly Uint32Array[]): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < family.characters.length; at++) values[family.characters.charCodeAt(at)] = at;
  let next = family.characters.length;
  for (let code = 32; code < 127; code++) {
    const isForeign = !family.characters.includes(String.fromCharCode(code));
    if (isForeign && tallies.some((counts) => (counts[code] ?? 0) > 0)) values[code] = next++;
  }
  return values;
}
