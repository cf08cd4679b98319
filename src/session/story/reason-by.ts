/** A rule of a table, as a reason that is shown: its code and points with the sentence and the fact that it rests on. */
import type { Reason } from '../model/model.ts';
import type { Rule } from '../model/rule.ts';

/** @param seq of the fact; absent where there is none to point at */
export function reasonBy({ code, points }: Rule & { readonly points: number }, text: string, seq?: number): Reason {
  return seq === undefined ? { code, points, text } : { code, points, text, seq };
}
