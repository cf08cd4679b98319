/** A sample as the columns of its commonest format, with the values of other formats set aside. */
import { type Columns, toColumns } from './columns.ts';
import { type Layout, layOut } from './layout.ts';
import { splitFormats } from './split-formats.ts';
import { splitSimilarFormats } from './split-similar-formats.ts';

export interface LaidOut {
  readonly layout: Layout;
  /** `undefined` when the characters are not printable ASCII. */
  readonly columns: Columns | undefined;
  readonly isSignature: (column: number) => boolean;
  /** Values of the other formats; each may be of several in turn. */
  readonly others: readonly (readonly string[])[];
}

/** @param signatures characters that only guard the value, where all values are equally long: [start, end) pairs */
export function layOutFormats(
  values: readonly string[],
  signatures: readonly (readonly [start: number, end: number])[] = [],
): LaidOut {
  const others: (readonly string[])[] = [];
  let current = values;
  let origin: readonly number[] | undefined;
  for (;;) {
    const layout = layOut(current);
    const { rows, isPlain } = layout;
    if (layout.indices.length < current.length)
      others.push(
        ...splitFormats(current)
          .slice(1)
          .map((group) => pick(current, group)),
      );
    const indices = origin === undefined ? layout.indices : pick(origin, layout.indices);
    const isSignature = (column: number) =>
      isPlain && signatures.some(([start, end]) => column >= start && column < end);
    const columns = toColumns(layout, isSignature);
    const [main, ...rest] = isPlain && columns !== undefined ? splitSimilarFormats(rows, columns) : [];
    if (main === undefined) return { layout: { ...layout, indices }, columns, isSignature, others };
    others.push(...rest.map((group) => pick(rows, group)));
    origin = pick(indices, main);
    current = pick(rows, main);
  }
}

function pick<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.flatMap((place) => items.slice(place, place + 1));
}
