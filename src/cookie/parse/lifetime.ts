/** How long a cookie asks to live and how long a browser lets it. RFC 6265bis §5.5, Cookie Lifetime Limits; §5.7 steps 6 and 7. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { EffectiveAttributes } from './effective-attributes.ts';

/** 400 days: the recommended limit of §5.5, and what Chromium and Firefox do (measured). */
export const LONGEST_LIFETIME_MS = 34_560_000_000;

/** Its times are milliseconds since the Unix epoch, like all times of the log. */
export type Lifetime =
  /** Ends with the browser session. */
  | { readonly kind: 'session' }
  /** The line deletes the cookie. */
  | { readonly kind: 'expired'; readonly by: 'Max-Age' | 'Expires' }
  | PersistentLifetime;

export interface PersistentLifetime {
  readonly kind: 'persistent';
  readonly by: 'Max-Age' | 'Expires';
  /** As the line asked. */
  readonly askedUntilMs: number;
  /** As a browser keeps it: at most `LONGEST_LIFETIME_MS` from when the line arrived. */
  readonly keptUntilMs: number;
}

/**
 * @param setAt when the line arrived, milliseconds since the Unix epoch
 * @param serverDate what the response's Date header says, likewise; browsers measure Expires against it
 */
export function lifetimeOf(
  effective: Pick<EffectiveAttributes, 'maxAge' | 'expires'>,
  setAt: number,
  userAgent: UserAgent = 'spec',
  serverDate?: number,
): Lifetime {
  // §5.7 step 6: Max-Age counts whenever there is one. Step 7: Expires only without it.
  if (effective.maxAge !== undefined) return lasting('Max-Age', setAt + effective.maxAge * 1000, setAt);
  if (effective.expires === undefined) return { kind: 'session' };
  const corrects = serverDate !== undefined && deviates(userAgent, 'date-header-corrects-expires');
  return lasting('Expires', effective.expires + (corrects ? setAt - serverDate : 0), setAt);
}

function lasting(by: 'Max-Age' | 'Expires', askedUntilMs: number, setAt: number): Lifetime {
  // §5.6.2 step 5: zero or less is the earliest representable time.
  if (askedUntilMs <= setAt) return { kind: 'expired', by };
  return { kind: 'persistent', by, askedUntilMs, keptUntilMs: Math.min(askedUntilMs, setAt + LONGEST_LIFETIME_MS) };
}

/** How long the line asked for, in whole seconds from when it arrived. */
export function askedSeconds({ askedUntilMs }: PersistentLifetime, setAt: number): number {
  return Math.round((askedUntilMs - setAt) / 1000);
}
