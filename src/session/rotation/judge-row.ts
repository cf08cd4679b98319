/** What became of one session cookie across one sign-in: what was sent with it against what the browser held and sent afterwards. */
import { pathOf } from '../../lexicon/address.ts';
import { isChurning } from '../cookies/cookie-life.ts';
import type { RotationRow } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord, SetLine } from '../records/exchange-record.ts';
import { isTelling } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { bornAfter, heldAfterwards, SETTLE } from './held-afterwards.ts';

export interface RotationWindow {
  readonly site: SiteRecord;
  readonly hop: HopRecord;
  /** The attempt's own hops. */
  readonly chain: readonly HopRecord[];
  /** Chain and the two telling requests after it: a rotation may happen so late (V11). */
  readonly settling: readonly HopRecord[];
  /** Requests after the answer, up to the next attempt, that show what the browser holds. */
  readonly after: readonly HopRecord[];
  /** Answers of requests that began before the sign-in was answered and came after it. */
  readonly late: readonly HopRecord[];
}

export interface JudgedRow extends RotationRow {
  readonly rule: string;
  /** Why this row cannot tell; the whole verdict is inconclusive then. */
  readonly blocked?: string;
}

export function rotationWindow(
  site: SiteRecord,
  hop: HopRecord,
  chain: readonly HopRecord[],
  until: number,
): RotationWindow {
  const own = new Set(chain.map((one) => one.exchange));
  const answered = chain.findLast((one) => one.responseSeq !== undefined) ?? hop;
  const [answeredSeq, answeredAt] = [answered.responseSeq ?? answered.seq, answered.respondedAt ?? answered.at];
  const settling = [...chain];
  const after: HopRecord[] = chain.slice(1);
  let telling = 0;
  for (const next of hopsAfter(site, hop.seq)) {
    if (next.seq >= until || next.at - answeredAt > SETTLE || after.length > 100) break;
    if (own.has(next.exchange) || next.seq < answeredSeq) continue;
    after.push(next);
    if (telling < 2 && isTelling(next)) {
      telling += 1;
      settling.push(next);
    }
  }
  const first = hop.responseSeq ?? answeredSeq;
  const late: HopRecord[] = [];
  for (let index = site.hops.length - 1, looked = 0; index >= 0 && looked < 2000; index--, looked++) {
    const other = site.hops[index];
    if (other === undefined || other.seq < hop.seq - 400) break;
    if (other.seq < first && (other.responseSeq ?? 0) > first && !own.has(other.exchange)) late.push(other);
  }
  return { site, hop, chain, settling, after, late };
}

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
    const text = 'The browser threw it out for lack of room during the sign-in.';
    return { ...row, verdict: 'inconclusive', rule: 'V26', text, blocked: text };
  }
  const overwrite = late.flatMap((one) => one.set).find((line) => line.record === record && !line.deletes);
  if (overwrite !== undefined) {
    const text = 'The answer of a request that had begun before the sign-in set it again afterwards.';
    return { ...row, seqs: [...row.seqs, overwrite.seq], verdict: 'inconclusive', rule: 'V13', text, blocked: text };
  }
  if (held === 'removed') return { ...row, verdict: 'removed', rule: 'V5', text: 'It was deleted at the sign-in.' };
  const afterwardsRow = { ...row, after: held.value, identityAfter: held.identity };
  const change = { before: sent.known, after: held, lines, records: [record], stored };
  return judgeChange(afterwardsRow, change, window);
}

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

/** From a value that was sent with the sign-in to the one that was held afterwards. */
export function judgeChange(
  row: Omit<JudgedRow, 'verdict' | 'rule' | 'text'>,
  { before, after, lines, records, stored }: Change,
  { chain, settling }: RotationWindow,
): JudgedRow {
  const refused = records.map((one) => refusedLine(one, lines, before, settling)).find((one) => one !== undefined);
  if (before.identity.kind === 'client-state') {
    return {
      ...row,
      verdict: 'client-state',
      rule: 'V8',
      text: 'It holds the state itself; there is no identifier to renew.',
    };
  }
  if (sameIdentity(before, after)) {
    if (refused !== undefined) {
      const why = refused.refusal?.text ?? 'Why is not known.';
      const text = `The server tried to rotate, browser refused it: ${why} The old identifier stayed.`;
      const seqs = [...new Set([...row.seqs, refused.seq])];
      return { ...row, seqs, verdict: 'kept', rule: 'V12', text };
    }
    if (before.identity.kind === 'sealed' && before.value !== after.value) return sealed(row);
    if (before.value !== after.value) {
      const text =
        'Only what surrounds the identifier changed, such as its signature or the server’s name behind it; the identifier is the same.';
      return { ...row, verdict: 'kept', rule: before.identity.kind === 'client-token' ? 'V9' : 'V4', text };
    }
    if (lines.some((line) => !line.deletes)) {
      return {
        ...row,
        verdict: 're-set',
        rule: 'V3',
        text: 'The server sent the same identifier again: renewed, not rotated.',
      };
    }
    return {
      ...row,
      verdict: 'kept',
      rule: 'V2',
      text: 'The same identifier before and after; no Set-Cookie came for it.',
    };
  }
  if (before.identity.kind === 'sealed' || after.identity.kind === 'sealed') return sealed(row);
  if (records.some(isChurning)) {
    const text = 'It gets another value with ordinary answers too, so that a change at sign-in shows nothing.';
    return { ...row, verdict: 'inconclusive', rule: 'V7', text, blocked: text };
  }
  const spans = records.flatMap((one) => one.spans);
  const reused = spans.findLast((span) => span.values.some((one) => sameIdentity(one, after)));
  const earlier = spans.find((span) => span !== reused && span.values.some((one) => sameIdentity(one, after)));
  if (earlier !== undefined && reused !== undefined && earlier.ordinal < reused.ordinal - 1) {
    return {
      ...row,
      verdict: 'rotated',
      rule: 'V15',
      text: 'It has a new identifier, which an earlier session here had too.',
    };
  }
  const afterChain = settling.indexOf(hopOf(stored, settling)) >= chain.length;
  return {
    ...row,
    verdict: 'rotated',
    rule: afterChain ? 'V11' : reused?.setBy === 'script-or-user' ? 'V25' : 'V5',
    text: afterChain ? 'It got a new identifier one or two requests after the sign-in.' : 'It got a new identifier.',
  };
}

/** A line for a new identifier that the browser did not take; one with a bad Domain or Path names another cookie than it means. */
function refusedLine(
  record: CookieRecord,
  lines: readonly SetLine[],
  before: Known,
  settling: readonly HopRecord[],
): SetLine | undefined {
  const tries = (line: SetLine) => line.refused && !line.deletes && !sameIdentity(line.known, before);
  const own = lines.find(tries);
  if (own !== undefined) return own;
  const { name, site } = record;
  return settling
    .flatMap((one) => one.set)
    .find((line) => line.record.name === name && line.record.site === site && tries(line));
}

function sealed(row: Omit<JudgedRow, 'verdict' | 'rule' | 'text'>): JudgedRow {
  const text =
    'It is encrypted: its value changes whenever it is saved, and whether it stands for the same session cannot be seen.';
  return { ...row, verdict: 'inconclusive', rule: 'V7', text, blocked: text };
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
    const text = `The server gave it, but the browser ${refused.refusal === undefined ? 'did not store it.' : `refused it: ${refused.refusal.text}`}`;
    return { ...base, verdict: 'inconclusive', rule: 'V12', text, seqs: [refused.seq], blocked: text };
  }
  return {
    ...base,
    ...{ verdict: held.identity.kind === 'client-state' ? 'client-state' : 'new', rule: 'V1' },
    ...{ after: held.value, identityAfter: held.identity, seqs: [line?.seq ?? scripted?.first.seq ?? hop.seq] },
    text: `It was given at the sign-in${line === undefined ? ', by a script' : ` by ${pathOf(hop.url)}`}.`,
  };
}

function hopOf(line: SetLine | undefined, settling: readonly HopRecord[]): HopRecord {
  const found = settling.find((one) => line !== undefined && one.set.includes(line));
  return found ?? (settling[0] as HopRecord);
}
