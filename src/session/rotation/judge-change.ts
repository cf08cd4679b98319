/** From the value that was sent with a sign-in to the one that was held afterwards: kept, renewed, or not to be told. */
import { isChurning } from '../cookies/cookie-life.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord, SetLine } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import type { JudgedRow, ReplacedRule } from './finding.ts';
import type { RotationWindow } from './rotation-window.ts';

export interface Change {
  readonly before: Known;
  readonly after: Known;
  /** Set-Cookie lines of the settling answers. */
  readonly lines: readonly SetLine[];
  /** One, or all parts of a value that is spread over several. */
  readonly records: readonly CookieRecord[];
  /** The last line that was stored. */
  readonly stored: SetLine | undefined;
}

export function judgeChange(
  row: Omit<JudgedRow, 'verdict' | 'finding'>,
  change: Change,
  window: RotationWindow,
): JudgedRow {
  const { before, after, records } = change;
  if (before.identity.kind === 'client-state') {
    return { ...row, verdict: 'client-state', finding: { rule: 'V8' } };
  }
  const sealed = before.identity.kind === 'sealed' || after.identity.kind === 'sealed';
  if (sameIdentity(before, after)) return judgeKept(row, change, window);
  if (sealed) return { ...row, verdict: 'inconclusive', finding: { rule: 'V7' } };
  if (records.some(isChurning)) return { ...row, verdict: 'inconclusive', finding: { rule: 'V27' } };
  return { ...row, verdict: 'rotated', finding: { rule: howReplaced(change, window) } };
}

function judgeKept(
  row: Omit<JudgedRow, 'verdict' | 'finding'>,
  { before, after, lines, records }: Change,
  { settling }: RotationWindow,
): JudgedRow {
  const refused = records.map((one) => refusedLine(one, lines, before, settling)).find((one) => one !== undefined);
  if (refused !== undefined) {
    const seqs = [...new Set([...row.seqs, refused.seq])];
    const why = refused.refusal === undefined ? {} : { why: refused.refusal.text };
    return { ...row, seqs, verdict: 'kept', finding: { rule: 'V12', ...why } };
  }
  if (before.value !== after.value) {
    const { kind } = before.identity;
    if (kind === 'sealed') return { ...row, verdict: 'inconclusive', finding: { rule: 'V7' } };
    return { ...row, verdict: 'kept', finding: { rule: kind === 'client-token' ? 'V9' : 'V4' } };
  }
  return lines.some((line) => !line.deletes)
    ? { ...row, verdict: 're-set', finding: { rule: 'V3' } }
    : { ...row, verdict: 'kept', finding: { rule: 'V2' } };
}

function howReplaced({ after, records, stored }: Change, { chain, settling }: RotationWindow): ReplacedRule {
  const spans = records.flatMap((one) => one.spans);
  const current = spans.findLast((span) => span.values.some((one) => sameIdentity(one, after)));
  const earlier = spans.find((span) => span !== current && span.values.some((one) => sameIdentity(one, after)));
  if (earlier !== undefined && current !== undefined && earlier.ordinal < current.ordinal - 1) return 'V15';
  const answer = settling.findIndex((hop) => stored !== undefined && hop.set.includes(stored));
  if (answer >= chain.length) return 'V11';
  return current?.setBy === 'script-or-user' ? 'V25' : 'V5';
}

/** A line for a new identifier that the browser did not take; one with a bad Domain or Path names another cookie than it means. */
function refusedLine(
  { name, site }: CookieRecord,
  lines: readonly SetLine[],
  before: Known,
  settling: readonly HopRecord[],
): SetLine | undefined {
  const tries = (line: SetLine) => line.refused && !line.deletes && !sameIdentity(line.known, before);
  return (
    lines.find(tries) ??
    settling
      .flatMap((one) => one.set)
      .find((line) => line.record.name === name && line.record.site === site && tries(line))
  );
}
