/** The step of a sign-in before another one: the password before a one-time code, where it was seen. */
import type { Attempt } from '../records/attempt.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { JudgedSignIn } from './judged-sign-in.ts';

/** A step that comes later than this belongs to another sign-in, ms. */
const LONGEST = 600_000;

/** The attempt whose answer asked for this one. Codes that were mistyped in between do not come between. */
export function stepBefore(attempt: Attempt, signIns: readonly JudgedSignIn[]): JudgedSignIn | undefined {
  const before = attempt.factor ? signIns.findLast((one) => !mistyped(one)) : signIns.at(-1);
  const asked = before?.outcome.secondFactor === true && attempt.hop.at - (before.hop?.at ?? 0) <= LONGEST;
  return asked ? before : undefined;
}

function mistyped({ attempt, outcome }: JudgedSignIn): boolean {
  return attempt?.factor === true && !outcome.secondFactor && outcome.outcome !== 'success';
}

/** A one-time code alone, that names nobody and before which nobody was named: what went before it was not seen. */
export function lacksFirstStep(
  { hop, factor, reasons }: Attempt,
  site: Pick<SiteRecord, 'identifierRequests'>,
): boolean {
  const codes = new Set(reasons.map((one) => one.code));
  if (!factor || !codes.has('A3') || codes.has('A2') || codes.has('A6')) return false;
  return !site.identifierRequests.some((one) => one.seq < hop.seq && hop.at - one.at <= LONGEST);
}
