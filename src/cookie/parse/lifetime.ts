/** How long a cookie asks to live and how long a browser lets it. RFC 6265bis §5.5, Cookie Lifetime Limits; §5.7 steps 6 and 7. */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { EffectiveAttributes } from './effective-attributes.ts';

/** 400 days, in seconds: the recommended limit of §5.5, and what Chromium and Firefox do (measured). */
export const LONGEST_LIFETIME = 34_560_000;

export type Lifetime =
  /** Ends with the browser session. */
  | { readonly kind: 'session' }
  /** The line deletes the cookie. */
  | { readonly kind: 'expired'; readonly by: 'Max-Age' | 'Expires' }
  | {
      readonly kind: 'persistent';
      readonly by: 'Max-Age' | 'Expires';
      /** Seconds, as the line asked. */
      readonly asked: number;
      /** Seconds, as a browser keeps it: never more than `LONGEST_LIFETIME`. */
      readonly kept: number;
    };

/**
 * @param effective the attributes that count
 * @param setAt when the line arrived, milliseconds since the Unix epoch
 */
export function lifetimeOf(effective: Pick<EffectiveAttributes, 'maxAge' | 'expires'>, setAt: number): Lifetime {
  // §5.7 step 6: Max-Age counts whenever there is one; Expires only without it.
  if (effective.maxAge !== undefined) return lasting('Max-Age', effective.maxAge);
  if (effective.expires !== undefined) return lasting('Expires', Math.round((effective.expires - setAt) / 1000));
  return { kind: 'session' };
}

function lasting(by: 'Max-Age' | 'Expires', asked: number): Lifetime {
  // §5.6.2 step 5: zero or less is the earliest representable time.
  if (asked <= 0) return { kind: 'expired', by };
  return { kind: 'persistent', by, asked, kept: Math.min(asked, LONGEST_LIFETIME) };
}

export type Expiry =
  | { readonly kind: 'session' }
  | { readonly kind: 'expired'; readonly by: 'Max-Age' | 'Expires' }
  | {
      readonly kind: 'persistent';
      readonly by: 'Max-Age' | 'Expires';
      /** Milliseconds since the Unix epoch, as asked and as kept. */
      readonly asked: number;
      readonly kept: number;
    };

/**
 * When a cookie that is stored now ends, to the millisecond.
 *
 * @param setAt milliseconds since the Unix epoch
 * @param serverDate what the response's Date header says, likewise; browsers measure Expires against it
 */
export function expiryOf(
  effective: Pick<EffectiveAttributes, 'maxAge' | 'expires'>,
  setAt: number,
  userAgent: UserAgent,
  serverDate?: number,
): Expiry {
  // §5.7 step 6, and step 7 for Expires.
  if (effective.maxAge !== undefined) return until('Max-Age', setAt + effective.maxAge * 1000, setAt);
  if (effective.expires === undefined) return { kind: 'session' };
  const corrects = serverDate !== undefined && deviates(userAgent, 'date-header-corrects-expires');
  return until('Expires', effective.expires + (corrects ? setAt - serverDate : 0), setAt);
}

function until(by: 'Max-Age' | 'Expires', asked: number, setAt: number): Expiry {
  if (asked <= setAt) return { kind: 'expired', by };
  return { kind: 'persistent', by, asked, kept: Math.min(asked, setAt + LONGEST_LIFETIME * 1000) };
}
