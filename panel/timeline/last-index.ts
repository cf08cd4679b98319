/** Binary search in a list where something holds up to some point and not after it. */

/** Index of the last element for which `holds`; −1 for none. */
export function lastIndex<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  return lastIndexBelow(list.length, (index) => holds(list[index] as Element));
}

/** The same over the numbers 0 to `length` − 1. */
export function lastIndexBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
