/** What became of tokens that are no cookies at a sign-in: which were sent before it, which after. */
import { pathOf } from '../../lexicon/address.ts';
import type { RotationRow } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { type TokenRecord, type TokenUse, usesAfter } from '../records/token-record.ts';
import type { TokenRowFinding } from './sentences.ts';
import { answeredBy, lastUseBefore } from './token-uses.ts';

/** Later requests belong to something else, ms. */
const WINDOW = 600_000;

/** A row before it is worded. */
export interface TokenRow extends Omit<RotationRow, 'text'> {
  readonly finding: TokenRowFinding;
}

export interface TokenWindow {
  /** `seq` of the end of the session before; what was sent up to then was of another session. */
  readonly from: number;
  /** `seq` of the next attempt or sign-out. */
  readonly until: number;
  /** Facts are missing in this session before the sign-in: what was sent then is not known. */
  readonly missed?: string;
}

/** One row for each carrier that was used after the sign-in. @param chain the hops that answer the attempt */
export function tokensAtSignIn(
  site: SiteRecord,
  hop: HopRecord,
  chain: readonly HopRecord[],
  window: TokenWindow,
): readonly TokenRow[] {
  if (site.tokens.size === 0) return [];
  const own = new Set(chain.map((one) => one.exchange));
  const answered = answeredBy(hop, chain);
  return [...site.tokens.values()].flatMap((record) => {
    const after = usesAfter(record, answered.seq).filter(
      (use) => use.seq < window.until && use.hop.at - answered.at <= WINDOW && !own.has(use.hop.exchange),
    );
    if (after.length === 0) return [];
    const carried = hop.uses?.find((use) => use.record === record);
    const before = carried === undefined ? lastUseBefore(record, hop.seq, window.from) : { ...carried, record, hop };
    const came = after.find(({ span }) => span !== before?.span);
    const old = after.findLast(({ span }) => span === before?.span);
    return came === undefined
      ? keptRow(record, before, old, hop.seq, window.until)
      : broughtRow(record, before, came, old, window.missed);
  });
}

/** Another token than before was sent afterwards, or one where none had been. */
function broughtRow(
  record: TokenRecord,
  before: TokenUse | undefined,
  came: TokenUse,
  old: TokenUse | undefined,
  missed: string | undefined,
): TokenRow {
  const row = {
    cookie: record.key,
    name: record.name,
    ...(before === undefined ? {} : { before: before.value, identityBefore: before.span.known.identity }),
    after: came.value,
    identityAfter: came.span.known.identity,
  };
  const seqs = [...(before === undefined ? [] : [seqOf(before)]), seqOf(came)];
  if (before === undefined) {
    return missed === undefined
      ? { ...row, verdict: 'new', seqs, finding: { rule: 'T1', path: pathOf(came.hop.url) } }
      : { ...row, verdict: 'inconclusive', seqs, finding: { rule: 'T5', gap: missed } };
  }
  return old !== undefined && old.seq > came.seq
    ? { ...row, verdict: 'new', seqs, finding: { rule: 'T6' } }
    : { ...row, verdict: 'rotated', seqs, finding: { rule: 'T3' } };
}

/** Only the token of before was sent afterwards. */
function keptRow(
  record: TokenRecord,
  before: TokenUse | undefined,
  old: TokenUse | undefined,
  signedIn: number,
  until: number,
): TokenRow {
  const row = {
    cookie: record.key,
    name: record.name,
    ...(before === undefined ? {} : { before: before.value, identityBefore: before.span.known.identity }),
    ...(old === undefined ? {} : { after: old.value, identityAfter: old.span.known.identity }),
  };
  const seqs = [before, old].flatMap((use) => (use === undefined ? [] : [seqOf(use)]));
  const raised = record.raised.find(({ span, seq }) => span === old?.span && seq > signedIn && seq < until);
  if (raised !== undefined) {
    return { ...row, verdict: 'kept', seqs: [...seqs, raised.seq], finding: { rule: 'T2' } };
  }
  const rule = before?.value === old?.value ? 'T4' : 'T7';
  return { ...row, verdict: 'inconclusive', seqs, finding: { rule } };
}

const seqOf = ({ hop }: TokenUse): number => hop.sentSeq ?? hop.seq;
