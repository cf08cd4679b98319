/** Lifetimes in words, for the comparison of what was asked with what is kept. */
import type { EffectiveAttributes } from '../parse/effective-attributes.ts';
import { lifetimeOf } from '../parse/lifetime.ts';
import { describeSpan } from './describe-span.ts';

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

/** Beyond the years that a date can hold, the nearest one that it can; what is no number is no time. */
function describeDate(ms: number): string {
  if (Number.isNaN(ms)) return 'no time at all';
  const date = new Date(Math.max(-8.64e15, Math.min(8.64e15, ms)));
  return date
    .toISOString()
    .replace(/\.\d+Z$/, ' UTC')
    .replace('T', ' ');
}
