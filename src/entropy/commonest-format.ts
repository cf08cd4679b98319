/**
 * Values of one length may still be of two formats: a server writes hexadecimal, another base62. Their characters cannot be compared place
 * by place, so the commonest format is looked at.
 */
import { narrowerAlphabets } from './alphabet-family.ts';
import { type Columns, toColumns } from './columns.ts';
import { type Layout, layOut } from './layout.ts';

/** A format that fewer values have is not told from chance. */
const FEWEST = 8;
/** A share that is smaller may be chance or the work of a flaw: of the 64 characters of base64url, two are separators. */
const LEAST_SHARE = 0.15;
const MOST_SHAPES = 4;
const MOST_FORMATS = 4;
/** More than this share of the values in a narrower alphabet by chance, and it says nothing. */
const MOST_BY_CHANCE = 0.05;
/** Standard deviations above chance. */
const STRIKING = 8;
/** A value that leaves the alphabet at no more than this share of its places is nearly inside; so many of them are chance. */
const NEARLY = 1 / 8;
const FEW_NEAR = 0.02;

export interface LaidOut {
  readonly layout: Layout;
  /** `undefined` when the characters are not printable ASCII. */
  readonly columns: Columns | undefined;
  readonly isSignature: (column: number) => boolean;
}

/** @param signatures characters that only guard the value, where all values are equally long: [start, end) pairs */
export function layOutCommonest(
  values: readonly string[],
  signatures: readonly (readonly [start: number, end: number])[] = [],
): LaidOut {
  let layout = layOut(values);
  for (let rounds = 0; ; rounds++) {
    const { isPlain } = layout;
    const isSignature = (column: number) =>
      isPlain && signatures.some(([start, end]) => column >= start && column < end);
    const columns = toColumns(layout, isSignature);
    const kept =
      isPlain && columns !== undefined && rounds < MOST_FORMATS ? commonestFormat(layout.rows, columns) : undefined;
    if (kept === undefined) return { layout, columns, isSignature };
    const indices = kept.map((at) => layout.indices[at] ?? 0);
    const next = layOut(indices.map((index) => values[index] ?? ''));
    layout = { ...next, indices: next.indices.map((at) => indices[at] ?? 0) };
  }
}

/**
 * @param rows equally long, the columns' own
 * @returns indices of the rows in the commonest format; `undefined` when there is one format, or nothing tells
 */
export function commonestFormat(rows: readonly string[], columns: Columns): readonly number[] | undefined {
  return commonestShape(rows, columns) ?? commonestAlphabet(columns);
}

function commonestShape(rows: readonly string[], { columns, family }: Columns): readonly number[] | undefined {
  const separators = [...family.characters].flatMap((each, value) => (/[0-9A-Za-z]/.test(each) ? [] : [value]));
  const places = columns.flatMap(({ index, support, counts }) =>
    support > 1 && separators.some((value) => (counts[value] ?? 0) > 0) ? [index] : [],
  );
  if (places.length === 0) return undefined;
  const shapes = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const shape = places.map((place) => (/[0-9A-Za-z]/.test(row[place] ?? '') ? '' : place)).join();
    const group = shapes.get(shape);
    if (group !== undefined) group.push(at);
    else if (shapes.size === MOST_SHAPES) return undefined;
    else shapes.set(shape, [at]);
  }
  const groups = [...shapes.values()];
  if (groups.length < 2 || groups.some(({ length }) => length < Math.max(FEWEST, LEAST_SHARE * rows.length))) {
    return undefined;
  }
  return groups.reduce((most, group) => (group.length > most.length ? group : most));
}

function commonestAlphabet({ n, codes, columns, family }: Columns): readonly number[] | undefined {
  const places = columns.filter(({ support }) => support > 1);
  let best: Uint8Array | undefined;
  let most = 0;
  for (const characters of narrowerAlphabets(family)) {
    const isWithin = [...family.characters].map((each) => characters.includes(each));
    // So many would lie within it if the places did not know of each other.
    const expected = places.reduce((many, { counts }) => many * share(counts, isWithin, n), n);
    if (expected > MOST_BY_CHANCE * n) continue;
    const fewest = Math.max(LEAST_SHARE * n, expected + STRIKING * Math.sqrt(Math.max(1, expected)));
    const are = new Uint8Array(n);
    let count = 0;
    for (let at = 0; at < n; at++) {
      if (!places.every(({ index }) => isWithin[codes[index * n + at] ?? 0])) continue;
      are[at] = 1;
      count++;
    }
    if (count <= most || count < fewest || n - count < fewest) continue;
    // Values of another format are far outside; where many are nearly inside, it is one format with a flaw.
    const outside = (at: number) => places.filter(({ index }) => !isWithin[codes[index * n + at] ?? 0]).length;
    const near = [...are.keys()].filter((at) => are[at] === 0 && outside(at) <= Math.max(1, NEARLY * places.length));
    if (near.length <= FEW_NEAR * n) [best, most] = [are, count];
  }
  if (best === undefined) return undefined;
  const wanted = most >= n / 2 ? 1 : 0;
  return [...best.keys()].filter((at) => best[at] === wanted);
}

function share(counts: Uint32Array, isWithin: readonly boolean[], n: number): number {
  return isWithin.reduce((sum, is, value) => (is ? sum + (counts[value] ?? 0) : sum), 0) / n;
}
