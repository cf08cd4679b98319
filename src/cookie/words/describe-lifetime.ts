/** Lifetimes in words, for the comparison of what was asked with what is kept. */
import type { EffectiveAttributes } from '../parse/effective-attributes.ts';
import { LONGEST_LIFETIME, lifetimeOf } from '../parse/lifetime.ts';

/** Clocks of server, browser and log differ and stores round: lifetimes closer than this, in seconds, are the same. */
const TOLERANCE = 90;

export function describeAskedLifetime(effective: EffectiveAttributes | undefined, setAt: number | undefined): string {
  if (effective?.maxAge !== undefined) {
    return effective.maxAge <= 0 ? 'Max-Age: delete it' : `Max-Age: ${describeSpan(effective.maxAge)}`;
  }
  if (effective?.expires === undefined) return 'absent';
  if (setAt === undefined) return `Expires: ${describeDate(effective.expires)}`;
  const lifetime = lifetimeOf(effective, setAt);
  return lifetime.kind === 'persistent' ? `Expires: in ${describeSpan(lifetime.asked)}` : 'Expires: delete it';
}

/** @param expirationDate seconds since the Unix epoch; absent for a cookie that ends with the browser session */
export function describeKeptLifetime(expirationDate: number | undefined, setAt: number | undefined): string {
  if (expirationDate === undefined) return 'until the browser session ends';
  if (setAt === undefined) return `until ${describeDate(expirationDate * 1000)}`;
  return describeSpan(expirationDate - setAt / 1000);
}

/** True when the store keeps it for another time than asked, the 400-day limit counted as a difference. */
export function lifetimeDiffers(
  effective: EffectiveAttributes | undefined,
  expirationDate: number | undefined,
  setAt: number | undefined,
): boolean {
  if (effective === undefined) return false;
  if (setAt === undefined) {
    const asksForTime = effective.maxAge !== undefined || effective.expires !== undefined;
    return asksForTime !== (expirationDate !== undefined);
  }
  const lifetime = lifetimeOf(effective, setAt);
  if (lifetime.kind === 'session') return expirationDate !== undefined;
  if (lifetime.kind === 'expired' || expirationDate === undefined) return true;
  return Math.abs(expirationDate - setAt / 1000 - lifetime.asked) > TOLERANCE;
}

/** `90` → `90 s`, `1209600` → `14 d`: the largest unit that keeps one decimal, never a false precision. */
export function describeSpan(seconds: number): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  if (size < 120) return `${sign}${Math.round(size)} s`;
  if (size < 7200) return `${sign}${rounded(size / 60)} min`;
  if (size < 172_800) return `${sign}${rounded(size / 3600)} h`;
  if (size <= LONGEST_LIFETIME * 2) return `${sign}${rounded(size / 86_400)} d`;
  return `${sign}${rounded(size / 31_557_600)} years`;
}

function rounded(amount: number): string {
  return amount >= 10_000 ? 'over 10,000' : String(Math.round(amount * 10) / 10);
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
