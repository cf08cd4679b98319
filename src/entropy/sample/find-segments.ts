/**
 * What separators cut a value into: each segment may have an alphabet of its own, and one that only ever says one of a few words is a name (of a
 * server, a region, a release), which is given out as the site likes and need not be even.
 */
export interface Segment {
  /** Adjacent columns, without the separators. */
  readonly columns: readonly number[];
  /** How many of its columns vary, and how many symbols occur in those. */
  readonly varying: number;
  readonly symbols: number;
  readonly isName: boolean;
}

const MOST_NAMES = 8;
/** A letter that no hexadecimal digit is. */
const WORD = /[g-z]/i;

/**
 * @param rows equally long
 * @param tallies how often each character code occurs, by column
 */
export function findSegments(rows: readonly string[], tallies: readonly Uint32Array[]): readonly Segment[] {
  const runs: number[][] = [[]];
  for (const [column, tally] of tallies.entries()) {
    const code = tally.indexOf(rows.length);
    if (code >= 0 && !/[0-9A-Za-z]/.test(String.fromCharCode(code))) runs.push([]);
    else runs.at(-1)?.push(column);
  }
  return runs.filter((columns) => columns.length > 0).map((columns) => describe(columns, rows, tallies));
}

function describe(columns: readonly number[], rows: readonly string[], tallies: readonly Uint32Array[]): Segment {
  const seen = new Set<number>();
  let varying = 0;
  for (const column of columns) {
    const tally = tallies[column];
    if (tally === undefined || tally.includes(rows.length)) continue;
    varying++;
    for (const [code, count] of tally.entries()) if (count > 0) seen.add(code);
  }
  return { columns, varying, symbols: seen.size, isName: isName(columns, rows) };
}

function isName(columns: readonly number[], rows: readonly string[]): boolean {
  const [start = 0] = columns;
  if (columns.length < 2) return false;
  const words = new Set<string>();
  for (const row of rows) {
    words.add(row.slice(start, start + columns.length));
    if (words.size > MOST_NAMES) return false;
  }
  return words.size > 1 && words.size * 4 <= rows.length && [...words].every((word) => WORD.test(word));
}
