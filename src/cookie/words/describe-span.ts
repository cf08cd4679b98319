/** Lengths of time in words. */
import { LONGEST_LIFETIME_MS } from '../parse/lifetime.ts';

/** `90` → `90 s`, `1209600` → `14 d`: the largest unit that keeps one decimal, never a false precision. */
export function describeSpan(seconds: number): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  if (size < 120) return `${sign}${Math.round(size)} s`;
  if (size < 7200) return `${sign}${rounded(size / 60)} min`;
  if (size < 172_800) return `${sign}${rounded(size / 3600)} h`;
  if (size * 1000 <= LONGEST_LIFETIME_MS * 2) return `${sign}${rounded(size / 86_400)} d`;
  return `${sign}${rounded(size / 31_557_600)} years`;
}

function rounded(amount: number): string {
  return amount >= 10_000 ? 'over 10,000' : String(Math.round(amount * 10) / 10);
}
