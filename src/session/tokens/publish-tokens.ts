/** A site's tokens as they are published, and what its sign-ins and sign-outs did to them. */

import type { Gap, Moment, Site, TokenAtSignOut, TokenLife } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { TokenRecord } from '../records/token-record.ts';
import type { JudgedSignIn, JudgedSignOut, Story } from '../story/judged-sign-in.ts';
import { publishToken } from './publish-token.ts';
import { tokenStandingOf } from './token-standing.ts';
import { answeredBy } from './token-uses.ts';
import { type TokenRow, tokensAtSignIn } from './tokens-at-sign-in.ts';
import { type SignedOut, tokensAtSignOut } from './tokens-at-sign-out.ts';

export interface TokensOfSite {
  readonly tokens: Site['tokens'];
  at(signIn: JudgedSignIn): readonly TokenRow[];
  left(signOut: JudgedSignOut): readonly TokenAtSignOut[];
}

const NONE: TokensOfSite = { tokens: [], at: () => [], left: () => [] };
const RANKS: readonly TokenLife['class'][] = ['session-likely', 'session-possible', 'unknown'];

/** @param members the session cookies: an identifier of theirs in a URL is theirs, and no session of its own */
export function publishTokens(
  site: SiteRecord,
  story: Story,
  members: readonly CookieRecord[],
  gaps: readonly Gap[],
): TokensOfSite {
  if (site.tokens.size === 0) return NONE;
  const ends = [...story.signOuts.map((one) => endOf(one).seq), ...story.expiries.map(({ seq }) => seq)];
  const endBefore = (seq: number) => Math.max(0, ...ends.filter((one) => one < seq));
  const rows = new Map<JudgedSignIn, readonly TokenRow[]>();
  for (const one of story.signIns) {
    const { hop, outcome, until } = one;
    if (hop === undefined || outcome.outcome !== 'success') continue;
    const from = endBefore(hop.seq);
    const gap = gaps.find((each) => each.seq > from && each.from <= hop.at);
    const missed = gap === undefined ? {} : { missed: gap.text };
    rows.set(one, tokensAtSignIn(site, hop, outcome.chain, { from, until, ...missed }));
  }
  const left = new Map<JudgedSignOut, readonly TokenAtSignOut[]>();
  for (const one of story.signOuts) left.set(one, tokensAtSignOut(site, momentsOf(one, story)));
  const all = [...rows.values()].flat();
  const last = story.signOuts.at(-1);
  const tokens = [...site.tokens.values()]
    .filter((record) => !isOfCookies(record, members))
    .map((record) => {
      const mine = all.filter((row) => row.cookie === record.key);
      const unusedSince = last === undefined ? undefined : unusedSinceOf(record, site, last);
      return publishToken(
        record,
        tokenStandingOf(record, { rows: mine, ...(unusedSince === undefined ? {} : { unusedSince }) }),
      );
    })
    .sort((a, b) => RANKS.indexOf(a.class) - RANKS.indexOf(b.class) || b.score - a.score || (a.key < b.key ? -1 : 1));
  const kept = new Set(tokens.map(({ key }) => key));
  return {
    tokens,
    at: (signIn) => (rows.get(signIn) ?? []).filter((row) => kept.has(row.cookie)),
    left: (signOut) => (left.get(signOut) ?? []).filter((one) => kept.has(one.token)),
  };
}

function endOf({ hop, signOut }: JudgedSignOut): Moment {
  return hop === undefined ? signOut : answeredBy(hop, hop.exchange.hops.slice(hop.index));
}

function momentsOf(one: JudgedSignOut, { signIns }: Story): SignedOut {
  const { signOut, until } = one;
  const before = signIns.findLast(
    ({ outcome, hop, mark }) => outcome.outcome === 'success' && (hop?.seq ?? mark?.seq ?? 0) < signOut.seq,
  );
  return { seq: signOut.seq, answered: endOf(one).seq, until, signedIn: before?.hop?.seq ?? 0 };
}

/** The end of the sign-out, when nothing was sent with it since, although the site answered other requests of its pages. */
function unusedSinceOf(record: TokenRecord, site: SiteRecord, signedOut: JudgedSignOut): Moment | undefined {
  const end = endOf(signedOut);
  const use = record.uses.at(-1);
  const later = site.hops.at(-1);
  const unused = use !== undefined && use.seq <= end.seq && later !== undefined && later.seq > end.seq;
  return unused ? { seq: end.seq, at: end.at } : undefined;
}

function isOfCookies({ carrier, spans }: TokenRecord, members: readonly CookieRecord[]): boolean {
  if (carrier.how !== 'url') return false;
  const values = new Set(
    members.flatMap(({ spans: lives }) =>
      lives.slice(-200).flatMap(({ values }) => values.flatMap(({ value, identity }) => [value, identity.part])),
    ),
  );
  return spans.every(
    ({ known }) => values.has(known.value) || (known.identity.part !== '' && values.has(known.identity.part)),
  );
}
