/** Where `isBelow` turns from true to false between `low` and `high`. */
export function bisect(low: number, high: number, isBelow: (x: number) => boolean): number {
  let [a, b] = [low, high];
  for (let step = 0; step < 60 && b - a > 1e-12 * Math.abs(b); step++) {
    const middle = (a + b) / 2;
    if (isBelow(middle)) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
