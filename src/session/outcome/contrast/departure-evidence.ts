/** What a sign-out says of the attempt before it: what it ended is what the attempt gave. */
import type { CookieClass } from '../../model/model.ts';
import { sameIdentity } from '../../records/identity-cache.ts';
import type { JudgedAttempt } from '../judged-attempt.ts';
import type { OutcomeEvidence } from '../sentences.ts';

const TELLING: ReadonlySet<CookieClass> = new Set(['session-likely', 'session-possible', 'remember-me', 'unknown']);

/**
 * Whoever is not signed in is given a cookie as well, and may call the address of the sign-out: so it has to be one that nobody had been
 * given before, though the site had answered.
 */
export function departureEvidence({ attempt, context, chain }: JudgedAttempt): readonly OutcomeEvidence[] {
  const { signOutAfter: out, classOf, site } = context;
  const { hop } = attempt;
  if (out === undefined || !attempt.password || (hop.status ?? 0) >= 400) return [];
  if (!site.hops.some((one) => one.seq < hop.seq && one.responseSeq !== undefined)) return [];
  const ends = out.exchange.hops.slice(out.index).flatMap((one) => one.set);
  for (const { record, known, deletes, refused } of chain.flatMap((one) => one.set)) {
    if (deletes || refused || !TELLING.has(classOf(record.key))) continue;
    const before = record.spans.some((span) => span.first.seq < hop.seq && span.ended === undefined);
    if (before || hop.sent.some((one) => one.record === record && sameIdentity(one.known, known))) continue;
    const carried = out.sent.some((one) => one.record === record && sameIdentity(one.known, known));
    const ended = ends.find((line) => line.record === record && line.deletes && !line.refused);
    if (carried && ended !== undefined) return [{ code: 'B25', facts: record.name.slice(0, 60), seq: ended.seq }];
  }
  return [];
}
