/**
 * Values of one length may still be of two formats: a server writes hexadecimal, another base62. Told by where separators stand, and by the
 * alphabet.
 */
import { narrowerAlphabets } from './alphabet-family.ts';
import type { Column, Columns } from './columns.ts';

/** A format that fewer values have is not told from chance. */
const FEWEST = 8;
/** A share that is smaller may be chance or the work of a flaw: of the 64 characters of base64url, two are separators. */
const LEAST_SHARE = 0.15;
const MOST_SHAPES = 4;
/** More than this share of the values in a narrower alphabet by chance, and it says nothing. */
const MOST_BY_CHANCE = 0.05;
/** Standard deviations above chance. */
const STRIKING = 8;
/** A value that leaves the alphabet at no more than this share of its places is nearly inside; so many of them are chance. */
const NEARLY = 1 / 8;
const FEW_NEAR = 0.02;

/**
 * @param rows equally long, the columns' own
 * @returns which rows each format has, the commonest first; nothing when there is one format, or nothing tells
 */
export function splitSimilarFormats(rows: readonly string[], columns: Columns): readonly (readonly number[])[] {
  const byShape = splitByShape(rows, columns);
  return (byShape.length > 0 ? byShape : splitByAlphabet(columns)).toSorted((one, other) => other.length - one.length);
}

function splitByShape(rows: readonly string[], { columns, family }: Columns): readonly (readonly number[])[] {
  const separators = [...family.characters].flatMap((each, value) => (/[0-9A-Za-z]/.test(each) ? [] : [value]));
  const places = columns.flatMap(({ index, support, counts }) =>
    support > 1 && separators.some((value) => (counts[value] ?? 0) > 0) ? [index] : [],
  );
  if (places.length === 0) return [];
  const shapes = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const shape = places.map((place) => (/[0-9A-Za-z]/.test(row[place] ?? '') ? '' : place)).join();
    const group = shapes.get(shape);
    if (group !== undefined) group.push(at);
    else if (shapes.size === MOST_SHAPES) return [];
    else shapes.set(shape, [at]);
  }
  const groups = [...shapes.values()];
  const fewest = Math.max(FEWEST, LEAST_SHARE * rows.length);
  return groups.length > 1 && groups.every(({ length }) => length >= fewest) ? groups : [];
}

function splitByAlphabet({ n, codes, columns, family }: Columns): readonly (readonly number[])[] {
  const places = columns.filter(({ support }) => support > 1);
  let best: Uint32Array | undefined;
  for (const characters of narrowerAlphabets(family)) {
    const isWithin = Uint8Array.from([...family.characters].map((each) => Number(characters.includes(each))));
    // So many would lie within it if the places did not know of each other.
    const expected = places.reduce((many, { counts }) => many * share(counts, isWithin, n), n);
    if (expected > MOST_BY_CHANCE * n) continue;
    const fewest = Math.max(
      FEWEST,
      LEAST_SHARE * n,
      expected + STRIKING * Math.sqrt(Math.max(1, expected)),
      (best?.length ?? 0) + 1,
    );
    const within = rowsWithin({ n, codes }, places, isWithin, fewest);
    if (within === undefined || n - within.length < Math.max(FEWEST, LEAST_SHARE * n)) continue;
    // Values of another format are far outside; where many are nearly inside, it is one format with a flaw.
    const outside = (at: number) => places.filter(({ index }) => isWithin[codes[index * n + at] ?? 0] === 0).length;
    const near = without(n, within).filter((at) => outside(at) <= Math.max(1, NEARLY * places.length));
    if (near.length <= FEW_NEAR * n) best = within;
  }
  return best === undefined ? [] : [[...best], without(n, best)];
}

/** @returns rows with all places within the alphabet; `undefined` as soon as they are fewer than `fewest`, which is soon where it says nothing */
function rowsWithin(
  { n, codes }: Pick<Columns, 'n' | 'codes'>,
  places: readonly Column[],
  isWithin: Uint8Array,
  fewest: number,
): Uint32Array | undefined {
  const rows = new Uint32Array(n);
  for (let at = 0; at < n; at++) rows[at] = at;
  let left = n;
  for (const { index } of places) {
    let kept = 0;
    for (let at = 0; at < left; at++) {
      const row = rows[at] ?? 0;
      rows[kept] = row;
      kept += isWithin[codes[index * n + row] ?? 0] ?? 0;
    }
    left = kept;
    if (left < fewest) return undefined;
  }
  return rows.subarray(0, left);
}

function without(n: number, rows: Uint32Array): readonly number[] {
  const are = new Uint8Array(n);
  for (const row of rows) are[row] = 1;
  return [...are.keys()].filter((at) => are[at] === 0);
}

function share(counts: Uint32Array, isWithin: Uint8Array, n: number): number {
  return isWithin.reduce((sum, is, value) => sum + is * (counts[value] ?? 0), 0) / n;
}
