/** What is seen of an attempt's outcome in what the answers did to the cookies that were sent with it. */
import { isChurning } from '../cookies/cookie-life.ts';
import type { CookieClass } from '../model/model.ts';
import { looksOf } from '../ranking/looks-of.ts';
import type { SetLine } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import { takenBack } from './contrast/taken-back.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

/** A page that keeps its token in a cookie writes it as soon as it has it, ms. */
const WRITTEN = 5_000;
const TELLING: ReadonlySet<CookieClass> = new Set(['session-likely', 'session-possible', 'remember-me']);

export function cookieEvidence(judged: JudgedAttempt): readonly OutcomeEvidence[] {
  const { attempt, chain, final } = judged;
  const sent = new Map(attempt.hop.sent.map((one) => [one.record, one.known]));
  const given = chain.flatMap((one) => one.set).filter((line) => !line.refused && !line.deletes);
  const back = takenBack(attempt, chain, judged.context);
  const lines = given.filter((line) => line.record !== back?.record);
  const isNew = (line: SetLine) => !isSame(sent.get(line.record), line.known);
  const found: OutcomeEvidence[] = [];
  const proof = onlySignedIn(judged);
  if (proof !== undefined) found.push(proof);
  const telling = givenEvidence(judged, sent, lines.filter(isNew));
  if (telling !== undefined) found.push(telling);
  if (back !== undefined) found.push({ code: 'F15', facts: back.record.name.slice(0, 60), seq: back.seq });
  if (!lines.some(isNew)) found.push({ code: 'F6', seq: final.responseSeq ?? final.seq });
  return found;
}

function isSame(before: Known | undefined, after: Known): boolean {
  return before !== undefined && sameIdentity(before, after);
}

/** The strongest of what the lines with new identifiers say. */
function givenEvidence(
  { attempt, context, settled }: JudgedAttempt,
  sent: ReadonlyMap<SetLine['record'], Known>,
  lines: readonly SetLine[],
): OutcomeEvidence | undefined {
  const { hop, link } = attempt;
  const telling = lines.filter(
    ({ record }) => TELLING.has(context.classOf(record.key)) && !(sent.has(record) && isChurning(record)),
  );
  const seq = telling.at(-1)?.seq ?? settled.seq;
  const replaced = telling.filter((line) => sent.has(line.record));
  // One part of a value says nothing by itself: from its second part on, an encrypted value looks like an identifier.
  const parts = new Set(context.site.groups.flatMap((one) => (one.form === 'signature' ? [] : one.members)));
  const comparable = ({ record, known: { identity } }: SetLine) =>
    (identity.kind === 'reference' || identity.kind === 'client-token') && !parts.has(record);
  if (replaced.some(comparable)) return { code: 'B1', seq };
  if (replaced.length > 0) return { code: 'B1s', seq };
  // Without knowing what was sent, nothing is known to be new.
  if (telling.length > 0 && hop.sentSeq !== undefined) return { code: link ? 'B2m' : 'B2', seq };
  if (hop.exchange.kind !== 'xmlhttprequest') return undefined;
  const written = scriptWrote({ attempt, context, settled });
  return written === undefined ? undefined : { code: 'B2s', seq: written };
}

/** A cookie that was not there before, and that its framework keeps for those who are signed in. */
function onlySignedIn({ attempt, chain }: JudgedAttempt): OutcomeEvidence | undefined {
  const before = new Set(attempt.hop.sent.map((one) => one.record));
  for (const { record, deletes, refused, seq } of chain.flatMap((one) => one.set)) {
    const { framework } = looksOf(record);
    if (deletes || refused || before.has(record) || framework?.onlySignedIn !== true) continue;
    return { code: 'B20', facts: { framework: framework.framework, name: record.name.slice(0, 60) }, seq };
  }
  return undefined;
}

/** @returns the `seq` of a script's first writing of a likely session cookie */
function scriptWrote({
  attempt,
  context,
  settled,
}: Pick<JudgedAttempt, 'attempt' | 'context' | 'settled'>): number | undefined {
  const { site, classOf, until } = context;
  for (const record of site.cookies) {
    const span = record.spans.at(-1);
    if (span?.setBy !== 'script-or-user' || span.ordinal > 0 || span.ended !== undefined) continue;
    const { seq, at } = span.first;
    if (seq <= attempt.hop.seq || seq >= until || at - settled.at > WRITTEN) continue;
    if (classOf(record.key).startsWith('session')) return seq;
  }
  return undefined;
}
