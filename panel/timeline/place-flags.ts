/** Where there is space above the lanes for the words of sign-ins and sign-outs. */

export interface FlagPlace {
  /** Its words are shown; without space for them it is an icon alone. */
  readonly spoken: boolean;
  /** It flies to the left of its line. Only the last one does, at the right edge. */
  readonly leftwards: boolean;
}

/** Width of a flag without words, px. */
export const ICON_PX = 26;

/**
 * Never do two flags overlap: half a name beside another one's would read as one sentence.
 * @param flags in order of `x`; `x` of the line and the width of icon and words together, px
 * @param from where the first may begin; `to` where the last must end, px
 */
export function placeFlags(
  flags: readonly { readonly x: number; readonly needed: number }[],
  from: number,
  to: number,
): readonly FlagPlace[] {
  const places: FlagPlace[] = [];
  let limit = to;
  for (let index = flags.length - 1; index >= 0; index -= 1) {
    const flag = flags[index];
    if (flag === undefined) continue;
    const { x, needed } = flag;
    const before = flags[index - 1];
    const leftEdge = before === undefined ? from : before.x + ICON_PX;
    const spoken = limit - x >= needed;
    const leftwards = !spoken && index === flags.length - 1 && x - needed >= leftEdge;
    places.unshift({ spoken: spoken || leftwards, leftwards });
    limit = leftwards ? x - needed : x;
  }
  return places;
}
