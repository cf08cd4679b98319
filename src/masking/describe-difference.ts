/** How two values are compared by eye: which characters they have in common. */

export interface DifferenceSegment {
  readonly text: string;
  /** The other value has the same characters in the same places. */
  readonly same: boolean;
}

export interface ValueDifference {
  readonly before: readonly DifferenceSegment[];
  readonly after: readonly DifferenceSegment[];
  /** Characters that both have in the same place; of values of unequal length, those of the common beginning and end. */
  readonly common: number;
  /** Only the first `LONGEST_DRAWN` characters were looked at. */
  readonly truncated: boolean;
}

/** Characters: more are not drawn. */
export const LONGEST_DRAWN = 512;

/** Character by character: in place when both are equally long, else by their common beginning and end. */
export function describeDifference(before: string, after: string): ValueDifference {
  const [a, b] = [before.slice(0, LONGEST_DRAWN), after.slice(0, LONGEST_DRAWN)];
  const same = before.length === after.length ? equalInPlace(a, b) : equalEnds(a, b);
  const common = same.before.reduce((count, each) => count + (each ? 1 : 0), 0);
  return {
    before: segments(a, same.before),
    after: segments(b, same.after),
    common,
    truncated: before.length > LONGEST_DRAWN || after.length > LONGEST_DRAWN,
  };
}

interface EqualPlaces {
  readonly before: readonly boolean[];
  readonly after: readonly boolean[];
}

function equalInPlace(a: string, b: string): EqualPlaces {
  const equal = Array.from({ length: a.length }, (_, index) => a.charAt(index) === b.charAt(index));
  return { before: equal, after: equal };
}

function equalEnds(a: string, b: string): EqualPlaces {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a.charAt(front) === b.charAt(front)) front++;
  let back = 0;
  while (back < shorter - front && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back)) back++;
  const equal = (length: number) => Array.from({ length }, (_, index) => index < front || index >= length - back);
  return { before: equal(a.length), after: equal(b.length) };
}

function segments(text: string, equal: readonly boolean[]): readonly DifferenceSegment[] {
  const result: DifferenceSegment[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && equal[index] === equal[start]) continue;
    result.push({ text: text.slice(start, index), same: equal[start] === true });
    start = index;
  }
  return result;
}
