/** What became, at a sign-out, of tokens that are no cookies: sent again or not, and what the server made of them. */
import type { TokenAtSignOut } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { type TokenUse, usesAfter } from '../records/token-record.ts';
import { lastUseBefore } from './token-uses.ts';

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
      token: record.key,
      name: record.name,
      ordinal: span.ordinal,
      fate,
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
