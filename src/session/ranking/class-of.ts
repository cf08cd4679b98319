import type { CookieClass } from '../model/model.ts';
import type { CookieKind } from './kind-of-name.ts';
import { LIKELY, NAMED_POSSIBLE, POSSIBLE } from './rules.ts';

/**
 * @param moved the traffic shows what only a session cookie has
 */
export function classOf(kind: CookieKind | undefined, score: number, moved: boolean): CookieClass {
  if (kind === 'session') {
    if (score >= POSSIBLE || moved) return 'session-likely';
    return score >= NAMED_POSSIBLE ? 'session-possible' : 'unknown';
  }
  if (kind !== undefined) return kind;
  if (score >= LIKELY) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}
