/** Where each identifier lies between the least and the greatest of its sample, read as a number: order, clocks and counters show as lines. */
import { toColumns } from './columns.ts';
import { layOut } from './layout.ts';

/** Whole numbers stay exact below this. */
const EXACT = 2 ** 53;

/**
 * Linear in the characters. The places that vary are read as digits of one number, the first ones first, as far as a double is exact.
 *
 * @returns 0 to 1 for each value; NaN for those of another format than the commonest; `undefined` when the values are not printable ASCII
 */
export function scatterOf(values: readonly string[]): Float64Array<ArrayBuffer> | undefined {
  const layout = layOut(values);
  const columns = toColumns(layout);
  if (columns === undefined) return undefined;
  const { n, codes, family } = columns;
  const numbers = new Float64Array(n);
  let capacity = 1;
  for (const column of columns.columns) {
    if (column.support < 2) continue;
    capacity *= family.characters.length;
    if (capacity > EXACT) break;
    for (let row = 0; row < n; row++) {
      numbers[row] = (numbers[row] ?? 0) * family.characters.length + (codes[column.index * n + row] ?? 0);
    }
  }
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [least, greatest] = [Math.min(least, number), Math.max(greatest, number)];
  const places = new Float64Array(values.length).fill(Number.NaN);
  for (const [row, index] of layout.indices.entries()) {
    places[index] = greatest === least ? 0.5 : ((numbers[row] ?? 0) - least) / (greatest - least);
  }
  return places;
}
