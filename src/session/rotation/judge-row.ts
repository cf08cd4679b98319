/** What became of one session cookie: what was sent with the sign-in against what the browser held and sent afterwards. */
import { pathOf } from '../../lexicon/address.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord, SetLine } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import type { JudgedRow } from './finding.ts';
import { bornAfter, heldAfterwards } from './held-afterwards.ts';
import { judgeChange } from './judge-change.ts';
import { type RotationWindow, SETTLE } from './rotation-window.ts';

/** @returns undefined for a cookie that had no part in the sign-in */
export function judgeRow(record: CookieRecord, window: RotationWindow): JudgedRow | undefined {
  const { hop, settling, after, late } = window;
  const sent = hop.sent.find((one) => one.record === record);
  const lines = settling.flatMap((one) => one.set.filter((line) => line.record === record));
  const stored = lines.findLast((line) => !line.refused);
  const shown = after.findLast((one) => one.sent.some((each) => each.record === record));
  const held = heldAfterwards(record, window, stored, shown, sent);
  const base = { cookie: record.key, name: record.name };
  if (sent === undefined) return judgeNew(base, lines, held, record, hop);
  const before = { before: sent.known.value, identityBefore: sent.known.identity };
  const seqs = [
    hop.sentSeq ?? hop.seq,
    ...lines.map((one) => one.seq),
    ...(shown?.sentSeq === undefined ? [] : [shown.sentSeq]),
  ];
  const row = { ...base, ...before, seqs: [...new Set(seqs)] };
  const evicted = record.spans.find((span) => span.ended?.how === 'evicted' && span.ended.seq > hop.seq);
  if (evicted?.ended !== undefined && evicted.ended.at - hop.at < SETTLE) {
    return { ...row, verdict: 'inconclusive', finding: { rule: 'V26' } };
  }
  const overwrite = late.flatMap((one) => one.set).find((line) => line.record === record && !line.deletes);
  if (overwrite !== undefined) {
    const withLate = [...row.seqs, overwrite.seq];
    return { ...row, seqs: withLate, verdict: 'inconclusive', finding: { rule: 'V13' } };
  }
  if (held === 'removed') return { ...row, verdict: 'removed', finding: { rule: 'V28', allParts: false } };
  const afterwards = { ...row, after: held.value, identityAfter: held.identity };
  return judgeChange(afterwards, { before: sent.known, after: held, lines, records: [record], stored }, window);
}

/** A cookie that was not sent with the sign-in: given by it, or not concerned. */
function judgeNew(
  base: { readonly cookie: string; readonly name: string },
  lines: readonly SetLine[],
  held: Known | 'removed',
  record: CookieRecord,
  hop: HopRecord,
): JudgedRow | undefined {
  if (held === 'removed') return undefined;
  const line = lines.findLast((one) => !one.deletes && !one.refused);
  const refused = lines.find((one) => one.refused && !one.deletes);
  const scripted = record.spans.find((span) => bornAfter(span, hop));
  if (line === undefined && scripted === undefined) {
    if (refused === undefined) return undefined;
    const why = refused.refusal === undefined ? {} : { why: refused.refusal.text };
    return { ...base, verdict: 'inconclusive', seqs: [refused.seq], finding: { rule: 'V29', ...why } };
  }
  const seqs = [line?.seq ?? scripted?.first.seq ?? hop.seq];
  if (held.identity.kind !== 'client-state' && hadEarlier(record, held, hop)) {
    const after = { after: held.value, identityAfter: held.identity };
    return { ...base, ...after, verdict: 'inconclusive', seqs, finding: { rule: 'V32' } };
  }
  return {
    ...base,
    verdict: held.identity.kind === 'client-state' ? 'client-state' : 'new',
    after: held.value,
    identityAfter: held.identity,
    seqs,
    finding: { rule: 'V1', by: line === undefined ? { how: 'script' } : { how: 'answer', path: pathOf(hop.url) } },
  };
}

/** An earlier stretch of its life, which was over by then, had this identifier already. */
function hadEarlier({ spans }: CookieRecord, held: Known, hop: HopRecord): boolean {
  return spans.some(
    ({ ended, values }) => ended !== undefined && ended.seq < hop.seq && values.some((one) => sameIdentity(one, held)),
  );
}
