import type { Reason } from '../model/model.ts';

export function scoreOf(reasons: readonly Pick<Reason, 'points'>[]): number {
  return reasons.reduce((sum, one) => sum + one.points, 0);
}
