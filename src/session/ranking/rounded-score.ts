import type { Reason } from '../model/model.ts';
import { scoreOf } from '../records/score-of.ts';

/** To halves, which is as fine as the points are. */
export function roundedScore(reasons: readonly Reason[]): number {
  return Math.round(scoreOf(reasons) * 2) / 2;
}
