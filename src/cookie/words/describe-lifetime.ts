/** Lifetimes in words, for the comparison of what was asked with what is kept. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { expiresAt } from '../match/expires-at.ts';
import type { EffectiveAttributes } from '../parse/effective-attributes.ts';
import { askedSeconds, lifetimeOf } from '../parse/lifetime.ts';
import { describeSpan } from './describe-span.ts';

/** Clocks of server, browser and log differ and stores round: lifetimes closer than this are the same. */
const TOLERANCE_MS = 90_000;

type Kept = Pick<StoredCookie, 'expirationDate'>;

export function describeAskedLifetime(effective: EffectiveAttributes | undefined, setAt: number | undefined): string {
  if (effective?.maxAge !== undefined) {
    return effective.maxAge <= 0 ? 'Max-Age: delete it' : `Max-Age: ${describeSpan(effective.maxAge)}`;
  }
  if (effective?.expires === undefined) return 'absent';
  if (setAt === undefined) return `Expires: ${describeDate(effective.expires)}`;
  const lifetime = lifetimeOf(effective, setAt);
  return lifetime.kind === 'persistent'
    ? `Expires: in ${describeSpan(askedSeconds(lifetime, setAt))}`
    : 'Expires: delete it';
}

export function describeKeptLifetime(kept: Kept, setAt: number | undefined): string {
  const end = expiresAt(kept);
  if (end === undefined) return 'until the browser session ends';
  return setAt === undefined ? `until ${describeDate(end)}` : describeSpan((end - setAt) / 1000);
}

/** True when the store keeps it for another time than asked, the 400-day limit counted as a difference. */
export function lifetimeDiffers(
  effective: EffectiveAttributes | undefined,
  kept: Kept,
  setAt: number | undefined,
): boolean {
  if (effective === undefined) return false;
  const end = expiresAt(kept);
  if (setAt === undefined) {
    const asksForTime = effective.maxAge !== undefined || effective.expires !== undefined;
    return asksForTime !== (end !== undefined);
  }
  const lifetime = lifetimeOf(effective, setAt);
  if (lifetime.kind === 'session') return end !== undefined;
  if (lifetime.kind === 'expired' || end === undefined) return true;
  return Math.abs(end - lifetime.askedUntilMs) > TOLERANCE_MS;
}

/** Beyond the years that a date can hold, the nearest one that it can; what is no number is no time. */
function describeDate(ms: number): string {
  if (Number.isNaN(ms)) return 'no time at all';
  const date = new Date(Math.max(-8.64e15, Math.min(8.64e15, ms)));
  return date
    .toISOString()
    .replace(/\.\d+Z$/, ' UTC')
    .replace('T', ' ');
}
