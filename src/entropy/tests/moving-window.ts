/**
 * Stretches of a value that move with time: clocks and counters, in whatever base they are written. Read as one number modulo K^w, such a
 * stretch moves little from one value to the next, or stays near a straight line over the receipt times; how far it strays is what is left
 * to guess of it.
 */
import type { Column, Columns } from '../sample/columns.ts';
import { countDifferences } from './serial-differences.ts';

export interface MovingWindow {
  readonly columns: readonly number[];
  /** What the number was measured against. */
  readonly basis: 'previous' | 'count' | 'receipt';
  /** log2 of how many numbers are left when the basis is known. */
  readonly bits: number;
  /** Bits that describing the prediction takes (covering-set.ts). */
  readonly cost: number;
}

/** Numbers stay exact in a double. */
const LARGEST = 2 ** 52;
const ENOUGH = 8;
/** Windows may start in so many places: more is no identifier. */
const MOST_ATTEMPTS = 40;
/** A column where one difference makes up this share of all is worth a look. */
const CONCENTRATED = 0.4;

/**
 * @param order indices, into `columns`, of the columns that can be digits, in order
 * @param times epoch milliseconds of receipt, NaN where unknown; one per row
 */
export function findMovingWindows(
  columns: Columns,
  order: readonly Column[],
  times: readonly number[],
): readonly MovingWindow[] {
  if (columns.n < ENOUGH) return [];
  const found: MovingWindow[] = [];
  let attempts = 0;
  for (let at = 0; at < order.length && attempts < MOST_ATTEMPTS; at++) {
    const column = order[at];
    if (column === undefined || column.support < 2 || !isConcentrated(columns, column)) continue;
    attempts++;
    const best = bases(columns, order.slice(at))
      .map((base) => bestWindow(columns, order.slice(at), base, times))
      .reduce((one, other) => (gainOf(columns, other) > gainOf(columns, one) ? other : one));
    if (best === undefined || gainOf(columns, best) * columns.n <= best.cost) continue;
    found.push(best);
    at += best.columns.length - 1;
  }
  return found;
}

function gainOf(columns: Columns, window: MovingWindow | undefined): number {
  return window === undefined ? 0 : window.columns.length * Math.log2(columns.family.characters.length) - window.bits;
}

/** Is one step from value to value far commoner than the column's own frequencies explain, or does the column hardly ever change? */
function isConcentrated({ codes, n }: Columns, column: Column): boolean {
  const differences = countDifferences({ codes, n }, column, 1);
  const steps = n - 1;
  if (steps - (differences[0] ?? 0) <= column.support) return true;
  const size = differences.length;
  return differences.some((count, difference) => {
    if (count < CONCENTRATED * steps) return false;
    let chance = 0;
    for (let a = 0; a < size; a++) {
      chance += ((column.counts[a] ?? 0) / n) * ((column.counts[(a + difference) % size] ?? 0) / n);
    }
    return count > steps * chance + 5 * Math.sqrt(steps * chance * (1 - chance)) + 2;
  });
}

/** The alphabet's own base; ten too, where a number in decimal digits stands in a value of a larger alphabet. */
function bases({ family }: Columns, rest: readonly Column[]): readonly number[] {
  const size = family.characters.length;
  const isDecimal =
    family.characters.startsWith('0123456789') && rest[0]?.counts.every((count, at) => at < 10 || count === 0);
  return isDecimal && size > 10 ? [size, 10] : [size];
}

function bestWindow(
  columns: Columns,
  order: readonly Column[],
  base: number,
  times: readonly number[],
): MovingWindow | undefined {
  const { n, codes, family } = columns;
  const perColumn = Math.log2(family.characters.length);
  const numbers = new Float64Array(n);
  const steps = new Float64Array(n);
  let best: MovingWindow | undefined;
  let bestGain = 0;
  let modulus = 1;
  for (const [length, column] of order.entries()) {
    modulus *= base;
    const isDigit = column.counts.every((count, symbol) => count === 0 || symbol < base);
    if (modulus > LARGEST || !isDigit) break;
    const start = column.index * n;
    for (let i = 0; i < n; i++) numbers[i] = (numbers[i] ?? 0) * base + (codes[start + i] ?? 0);
    for (let i = 1; i < n; i++) {
      const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
      steps[i] = step > modulus / 2 ? step - modulus : step < -modulus / 2 ? step + modulus : step;
    }
    const measured = measure(steps, times);
    const gain = (length + 1) * perColumn - measured.bits;
    // What moves like noise gains nothing from a longer window: a longer one has to earn its place.
    if (gain > bestGain + 0.25) {
      bestGain = gain;
      best = { ...measured, columns: order.slice(0, length + 1).map(({ index }) => index) };
    }
  }
  return best;
}

/** The best of three predictions of the next number, and how many numbers it leaves. */
function measure(steps: Float64Array, times: readonly number[]): Pick<MovingWindow, 'basis' | 'bits' | 'cost'> {
  const n = steps.length;
  const [low, high] = range(n - 1, (i) => steps[i + 1] ?? 0);
  const previous = {
    basis: 'previous',
    bits: Math.log2(high - low + 1),
    cost: 16 + codeLength(low) + codeLength(high),
  } as const;
  if (high === low) return previous;
  const path = new Float64Array(n);
  for (let i = 1; i < n; i++) path[i] = (path[i - 1] ?? 0) + (steps[i] ?? 0);
  const first = times[0] ?? Number.NaN;
  const candidates = [
    previous,
    alongLine('count', path, (i) => i),
    alongLine('receipt', path, (i) => (times[i] ?? Number.NaN) - first),
  ];
  return candidates.reduce((one, other) => (other.bits + other.cost / n < one.bits + one.cost / n ? other : one));
}

function alongLine(
  basis: 'count' | 'receipt',
  path: Float64Array,
  at: (i: number) => number,
): Pick<MovingWindow, 'basis' | 'bits' | 'cost'> {
  const n = path.length;
  const slope = (path[n - 1] ?? 0) / at(n - 1);
  const [low, high] = range(n, (i) => (path[i] ?? 0) - slope * at(i));
  const isUsable = Number.isFinite(slope) && Number.isFinite(low) && Number.isFinite(high);
  const bits = isUsable ? Math.log2(high - low + 1) : Number.POSITIVE_INFINITY;
  return { basis, bits, cost: 16 + 64 + codeLength(low) + codeLength(high) };
}

function range(n: number, at: (i: number) => number): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const value = at(i);
    if (Number.isNaN(value)) return [Number.NaN, Number.NaN];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Bits of a signed whole number in Elias's gamma code. */
function codeLength(value: number): number {
  return 2 * Math.log2(Math.abs(Math.round(value)) + 1) + 2;
}
