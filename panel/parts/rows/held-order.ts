/** Lists under the pointer: nothing that the person is about to click moves. */
import { useRef, useState } from 'preact/hooks';

/** How a list tells its rows and their groups apart. */
export interface Order<Row> {
  idOf(row: Row): string;
  groupOf(row: Row): string;
}

/**
 * While the pointer is over the list, rows keep their places, and new ones wait at the end of their group.
 *
 * @returns the rows in the order to show; what to call when the pointer comes and goes; and `release`, for when the person asked for other rows
 */
export function useHeldOrder<Row>(fresh: readonly Row[], order: Order<Row>) {
  const hovered = useRef(false);
  const held = useRef<readonly string[]>([]);
  const [, redraw] = useState(0);
  // A list that is gone does not hear the pointer leave.
  if (fresh.length === 0) hovered.current = false;
  const rows = hovered.current ? holdOrder(fresh, held.current, order) : fresh;
  held.current = rows.map(order.idOf);
  return {
    rows,
    onHover(inside: boolean) {
      hovered.current = inside;
      if (!inside) redraw((times) => times + 1);
    },
    release() {
      held.current = [];
    },
  };
}

/** @param held ids in the order shown last */
export function holdOrder<Row>(
  fresh: readonly Row[],
  held: readonly string[],
  { idOf, groupOf }: Order<Row>,
): readonly Row[] {
  const rank = new Map(held.map((id, index) => [id, index]));
  const ends = new Map<string, number>();
  for (const row of fresh) {
    const known = rank.get(idOf(row));
    if (known !== undefined) ends.set(groupOf(row), Math.max(ends.get(groupOf(row)) ?? 0, known));
  }
  const place = (row: Row) => rank.get(idOf(row)) ?? ends.get(groupOf(row)) ?? Number.POSITIVE_INFINITY;
  return fresh
    .map((row, index) => ({ row, index, place: place(row), isNew: rank.has(idOf(row)) ? 0 : 1 }))
    .sort((a, b) => compare(a.place, b.place) || a.isNew - b.isNew || a.index - b.index)
    .map(({ row }) => row);
}

/** Infinity minus infinity is not a number, so places are compared, not subtracted. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
