/** All statistical tests that a sample's size and form allow. */

import type { Fields } from './bounds/fields.ts';
import { withoutBits } from './sample/bit-matrix.ts';
import type { Column, Columns } from './sample/columns.ts';
import { testBitPairs } from './tests/bit-pairs.ts';
import { testDrift } from './tests/column-drift.ts';
import { testColumnPairs } from './tests/column-pairs.ts';
import { testEqualCharacters } from './tests/equal-characters.ts';
import { testLinearComplexity } from './tests/linear-complexity.ts';
import { testLinearRecurrence } from './tests/linear-recurrence.ts';
import { testLongRepeats } from './tests/long-repeats.ts';
import { testModuloBias } from './tests/modulo-bias.ts';
import { testSerialDifferences } from './tests/serial-differences.ts';
import type { Trial } from './tests/trial.ts';
import { testUniformity } from './tests/uniformity.ts';
import { testOrder } from './tests/value-order.ts';

/** Places of a long number in a base that is no power of two: its leading digits cannot be even. */
const LEADING_DIGITS = 3;

/** All pairs of columns are looked at among the first so many. */
const MOST_PAIRED = 128;

export function runTrials(columns: Columns, fields: Fields): readonly Trial[] {
  const { n } = columns;
  const leading = leadingDigits(columns, fields.body);
  const regular = fields.body.filter((column) => !column.isPadded && !column.isName);
  const even = regular.filter((column) => !leading.has(column.index));
  const derived = fields.roles.flatMap((role, index) => (role === 'derived' ? [index] : []));
  const free = even.filter((column) => !derived.includes(column.index));
  const known = new Set(fields.rank.relations.map(({ bit }) => bitName(fields.matrix.bits[bit])));
  const used = new Set(free.map(({ index }) => index));
  const bits = withoutBits(fields.matrix, (column, bit) => !used.has(column) || known.has(bitName({ column, bit })));
  return [
    ...testUniformity(even, n),
    ...testModuloBias(columns, even),
    ...testSerialDifferences(columns, even),
    ...testOrder(columns, fields.body),
    ...testDrift(columns, fields.body),
    ...testColumnPairs(columns, free.slice(0, MOST_PAIRED)),
    ...testEqualCharacters(columns, free.slice(0, MOST_PAIRED)),
    ...testBitPairs(bits),
    ...derivedTrials(fields, new Set(regular.map(({ index }) => index))),
    ...testLinearRecurrence(bits),
    ...testLinearComplexity(bits),
    ...testLongRepeats(columns, longestRun(free)),
  ];
}

function bitName(bit: { readonly column: number; readonly bit: number } | undefined): number {
  return bit === undefined ? -1 : bit.column * 8 + bit.bit;
}

function leadingDigits({ family }: Columns, body: readonly Column[]): ReadonlySet<number> {
  const size = family.characters.length;
  const isNumberLike = !Number.isInteger(Math.log2(size)) && (body[0]?.size ?? size) < size;
  return new Set(isNumberLike ? body.slice(0, LEADING_DIGITS).map((column) => column.index) : []);
}

/** Relations within one column only describe its few symbols. */
function derivedTrials({ matrix, rank, check }: Fields, regular: ReadonlySet<number>): readonly Trial[] {
  if (check !== undefined) {
    return [
      {
        family: 'derived',
        columns: check.columns,
        p: Math.min(1, 2 ** check.log2Chance),
        measured: check.columns.length,
      },
    ];
  }
  const columns = new Set<number>();
  let relations = 0;
  for (const { bit, terms } of rank.relations) {
    const column = matrix.bits[bit]?.column;
    if (column === undefined || !regular.has(column) || !terms.some((term) => matrix.bits[term]?.column !== column))
      continue;
    columns.add(column);
    relations++;
  }
  return relations === 0
    ? []
    : [{ family: 'derived', columns: [...columns], p: Math.min(1, 2 ** rank.log2Chance), measured: relations }];
}

/** The longest run of adjacent columns. */
function longestRun(columns: readonly Column[]): readonly number[] {
  let run: number[] = [];
  let longest: readonly number[] = [];
  for (const { index } of columns) {
    run = run.at(-1) === index - 1 ? [...run, index] : [index];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
