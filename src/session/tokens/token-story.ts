/** What became of tokens that are no cookies at a sign-in and at a sign-out: which were sent before it, which after. */
import { pathOf } from '../../lexicon/address.ts';
import type { RotationRow, TokenAtSignOut } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { type TokenRecord, type TokenUse, usesAfter } from '../records/token-record.ts';

/** Later requests belong to something else, ms. */
const WINDOW = 600_000;

export interface TokenRow extends RotationRow {
  /** The very identifier that an address had refused before the sign-in opened it afterwards: its session was signed in. */
  readonly proved: boolean;
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
  const rows: TokenRow[] = [];
  for (const record of site.tokens.values()) {
    const after = usesAfter(record, answered.seq).filter(
      (use) => use.seq < window.until && use.hop.at - answered.at <= WINDOW && !own.has(use.hop.exchange),
    );
    const [first] = after;
    if (first === undefined) continue;
    const carried = hop.uses?.find((use) => use.record === record);
    const before = carried === undefined ? lastUseBefore(record, hop.seq, window.from) : { ...carried, record, hop };
    rows.push(rowOf(record, before, after, { ...window, hop }));
  }
  return rows;
}

function rowOf(
  record: TokenRecord,
  before: TokenUse | undefined,
  after: readonly TokenUse[],
  { hop, until, missed }: TokenWindow & { readonly hop: HopRecord },
): TokenRow {
  const base = { cookie: record.key, name: record.name, proved: false };
  const was = before === undefined ? {} : { before: before.value, identityBefore: before.span.known.identity };
  const came = after.find(({ span }) => span !== before?.span);
  const old = after.findLast(({ span }) => span === before?.span);
  if (came !== undefined) {
    const is = { after: came.value, identityAfter: came.span.known.identity };
    const seqs = [...(before === undefined ? [] : [seqOf(before)]), seqOf(came)];
    if (before === undefined && missed !== undefined) {
      const text = `It was first seen after the sign-in, but facts are missing before it: ${missed} Whether it was sent then is not known.`;
      return { ...base, ...is, verdict: 'inconclusive', seqs, text };
    }
    if (before === undefined) {
      const text = `It was first sent after the sign-in, to ${pathOf(came.hop.url)}.`;
      return { ...base, ...is, verdict: 'new', seqs, text };
    }
    const beside = old !== undefined && old.seq > came.seq;
    const text = beside
      ? 'A new token came with the sign-in; the one of before is still sent beside it.'
      : 'A new token took the place of the one that was sent before.';
    return { ...base, ...was, ...is, verdict: beside ? 'new' : 'rotated', seqs, text };
  }
  const shown = old === undefined ? {} : { after: old.value, identityAfter: old.span.known.identity };
  const seqs = [before, old].flatMap((use) => (use === undefined ? [] : [seqOf(use)]));
  const kept = { ...base, ...was, ...shown };
  const raised = record.raised.find(({ span, seq }) => span === old?.span && seq > hop.seq && seq < until);
  if (raised !== undefined) {
    const text =
      'The same token before and after: what had refused it opens to it now, so that its session was signed in.';
    return { ...kept, proved: true, verdict: 'kept', seqs: [...seqs, raised.seq], text };
  }
  const text =
    before?.value === old?.value
      ? 'The same token before and after. It may name a program, as API keys do, or a session that was kept.'
      : 'Another token, whose claims name the same session or person as the one before: refreshed, as far as can be seen.';
  return { ...kept, verdict: 'inconclusive', seqs, text };
}

/** The last one of this session before `seq`. */
function lastUseBefore(record: TokenRecord, seq: number, from: number): TokenUse | undefined {
  for (let index = record.uses.length - 1, looked = 0; index >= 0 && looked < 2_000; index--, looked++) {
    const use = record.uses[index];
    if (use !== undefined && use.seq < seq) return use.seq > from ? use : undefined;
  }
  return undefined;
}

export interface SignedOut {
  /** Its first and its last `seq`: the request and its answer, or twice that of the user's mark. */
  readonly seq: number;
  readonly answered: number;
  /** `seq` of the sign-in before it, 0 where none was seen. */
  readonly signedIn: number;
  readonly until: number;
}

/** What became of the tokens that were in use when somebody signed out. */
export function tokensAtSignOut(
  site: SiteRecord,
  { seq, answered, signedIn, until }: SignedOut,
): readonly TokenAtSignOut[] {
  const found: TokenAtSignOut[] = [];
  for (const record of site.tokens.values()) {
    // The sign-out itself mostly carries it.
    const before = lastUseBefore(record, answered, signedIn);
    if (before === undefined) continue;
    const { span } = before;
    // What was there before the sign-in is no session that a sign-out could end: it may name a program.
    if (span.first.seq < signedIn && !record.raised.some((one) => one.span === span)) continue;
    const after = usesAfter(record, answered).filter(
      (use) => use.span === span && use.seq < until && use.hop.status !== undefined && use.hop.seq > seq,
    );
    const fine = after.filter((use) => isFine(use.hop) && !use.hop.exchange.special);
    // Without a sign-in it is not known that the token is a person's at all.
    const accepted = signedIn === 0 ? undefined : fine.findLast((use) => use.opened === true);
    const shown = accepted ?? fine.at(-1) ?? after.findLast((use) => use.hop.status === 401);
    const fate =
      accepted !== undefined ? 'accepted' : shown === undefined ? 'unused' : isFine(shown.hop) ? 'answered' : 'refused';
    found.push({
      ...{ token: record.key, name: record.name, ordinal: span.ordinal, fate },
      ...placeOf(shown ?? before, shown !== undefined),
    });
  }
  return found;
}

function placeOf({ hop }: TokenUse, answered: boolean): Pick<TokenAtSignOut, 'seq' | 'url' | 'status'> {
  const seq = answered ? (hop.responseSeq ?? hop.seq) : (hop.sentSeq ?? hop.seq);
  return { seq, url: hop.url, ...(hop.status === undefined ? {} : { status: hop.status }) };
}

const isFine = ({ status = 0 }: HopRecord): boolean => status >= 200 && status < 300;
const seqOf = ({ hop }: TokenUse): number => hop.sentSeq ?? hop.seq;

/** The last answer of a chain. What was sent before it was under way. */
export function answeredBy(hop: HopRecord, chain: readonly HopRecord[]): { readonly seq: number; readonly at: number } {
  const last = chain.findLast((one) => one.responseSeq !== undefined) ?? hop;
  return { seq: last.responseSeq ?? last.seq, at: last.respondedAt ?? last.at };
}
