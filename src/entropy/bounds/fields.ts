/** What each column of the values is for: constant, clock, counter, given away by others, signature, or what is left to guess. */

import { type BitMatrix, toBits } from '../sample/bit-matrix.ts';
import type { CheckDigits } from '../sample/check-digits.ts';
import { type Column, type Columns, isNarrow, logChoose } from '../sample/columns.ts';
import { sampleNumberBits } from '../sample/sample-number-bits.ts';
import { type AffineRank, findRelations } from '../tests/affine-rank.ts';
import { findMovingWindows, type MovingWindow } from '../tests/moving-window.ts';
import type { Narrowing } from './covering-set.ts';

export type FieldRole = 'constant' | 'time' | 'counter' | 'derived' | 'random' | 'signature';

export interface Fields {
  /** One per column. */
  readonly roles: readonly FieldRole[];
  readonly windows: readonly MovingWindow[];
  /** Columns left to guess, that tests look at. */
  readonly body: readonly Column[];
  /** Bits of the windows' columns, then of the body. */
  readonly matrix: BitMatrix;
  readonly rank: AffineRank;
  /** Characters that the rest gives away by a known rule; not in the matrix. */
  readonly check: CheckDigits | undefined;
  /** Ways in which the values are fewer than the form allows. */
  readonly narrowings: readonly Narrowing[];
  /** Most bits that the form allows, without any of them. */
  readonly formBits: number;
}

/**
 * @param times one per row, NaN where unknown
 * @param isSignature columns that only guard the value, known from its form
 * @param check characters that the others give away
 */
export function findFields(
  columns: Columns,
  times: readonly number[],
  isSignature: (column: number) => boolean,
  check?: CheckDigits,
): Fields {
  const isCheck = (column: Column) => check?.columns.includes(column.index) === true;
  const size = columns.family.characters.length;
  const counted = columns.columns.filter((column) => !isSignature(column.index));
  const windows = findMovingWindows(
    columns,
    counted.filter((column) => !column.isSeparator && !isCheck(column)),
    times,
  );
  const inWindow = new Set(windows.flatMap((window) => window.columns));
  const body = counted.filter((column) => column.support > 1 && !inWindow.has(column.index));
  const moving = counted.filter((column) => inWindow.has(column.index));
  const unchecked = [...moving.filter((column) => column.support > 1), ...body].filter((column) => !isCheck(column));
  const matrix = toBits(columns, withinLimit(unchecked, size));
  const rank = findRelations(matrix);
  const given = columns.columns.map((column) => givenBits(column.index, matrix, rank, inWindow));
  const roles = columns.columns.map((column): FieldRole => {
    if (isSignature(column.index)) return 'signature';
    const window = windows.find((each) => each.columns.includes(column.index));
    if (window !== undefined) return window.basis === 'receipt' ? 'time' : 'counter';
    if (column.support === 1) return 'constant';
    if (isCheck(column)) return 'derived';
    const { free, isOther } = given[column.index] ?? { free: size, isOther: false };
    return free === 0 && isOther ? 'derived' : 'random';
  });
  const narrowings = [
    ...constantNarrowing(
      counted.filter((column) => column.support === 1 && !inWindow.has(column.index)),
      columns,
    ),
    ...windows.map((window) => ({ gain: window.columns.length * Math.log2(size) - window.bits, cost: window.cost })),
    ...body.flatMap((column) => (isCheck(column) ? [] : columnNarrowings(column, columns, given[column.index]))),
    ...checkNarrowing(check, body.filter(isCheck).length, size),
    { gain: (body.length + moving.length) * Math.log2(columns.family.largest / size), cost: 8 },
  ];
  const formBits = counted.reduce((bits, column) => bits + Math.log2(formSize(column, columns)), 0);
  const widest = Math.max(formBits, counted.length < columns.width ? 0 : sampleNumberBits(columns));
  return { roles, windows, body, matrix, rank, check, narrowings, formBits: widest };
}

/** What is quadratic or worse in the bits looks at the first of them: identifiers have fewer, and a site may send anything. */
const MOST_BITS = 1_024;

function withinLimit(chosen: readonly Column[], size: number): readonly Column[] {
  return chosen.slice(0, Math.floor(MOST_BITS / Math.max(1, Math.ceil(Math.log2(size)))));
}

/** Symbols that the form allows in a column; a constant one may be foreign to the alphabet of the rest. */
function formSize(column: Column, { family }: Columns): number {
  const isForeign = column.support === 1 && column.counts.findIndex((count) => count > 0) >= family.characters.length;
  return isForeign ? Math.max(95, family.largest) : family.largest;
}

function constantNarrowing(constant: readonly Column[], columns: Columns): readonly Narrowing[] {
  const bits = constant.reduce((sum, column) => sum + Math.log2(formSize(column, columns)), 0);
  return constant.length === 0 ? [] : [{ gain: bits, cost: bits + columns.width }];
}

function checkNarrowing(check: CheckDigits | undefined, count: number, size: number): readonly Narrowing[] {
  return check === undefined || count === 0 ? [] : [{ gain: count * Math.log2(size), cost: check.cost }];
}

interface Given {
  /** Bits of the column's symbols that nothing before gives away. */
  readonly free: number;
  readonly isOther: boolean;
  readonly cost: number;
}

function givenBits(column: number, matrix: BitMatrix, rank: AffineRank, inWindow: ReadonlySet<number>): Given {
  const total = matrix.bits.filter((bit) => bit.column === column).length;
  const relations = rank.relations.filter((relation) => matrix.bits[relation.bit]?.column === column);
  if (inWindow.has(column)) return { free: total, isOther: false, cost: 0 };
  const all = matrix.bits.length;
  const cost = relations.reduce(
    (sum, { terms }) => sum + Math.min(all + 1, logChoose(all, terms.length) / Math.LN2 + 2 * Math.log2(all + 1)),
    0,
  );
  const isOther = relations.some(({ terms }) => terms.some((term) => matrix.bits[term]?.column !== column));
  return { free: total - relations.length, isOther, cost };
}

/** Fewer symbols than the alphabet has; then, bits that other columns give away. */
function columnNarrowings(
  column: Column,
  { family, width, n }: Columns,
  given: Given | undefined,
): readonly Narrowing[] {
  const size = family.characters.length;
  const few = isNarrow(column.support, size, n) ? Math.log2(column.support) : Math.log2(size);
  const narrowings: Narrowing[] = [];
  if (few < Math.log2(size)) {
    narrowings.push({
      gain: Math.log2(size) - few,
      cost: logChoose(size, column.support) / Math.LN2 + Math.log2(width) + 4,
    });
  }
  if (given?.isOther === true && given.free < few) narrowings.push({ gain: few - given.free, cost: given.cost });
  return narrowings;
}
