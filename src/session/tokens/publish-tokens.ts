/** A site's tokens as they are published, and what its sign-ins and sign-outs did to them. */

import type { Gap, Moment, Rotation, RotationRow, SignOut, Site, TokenAtSignOut, TokenLife } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { TokenRecord } from '../records/token-record.ts';
import type { JudgedSignIn, JudgedSignOut, Story } from '../story/tell-story.ts';
import { publishToken } from './publish-token.ts';
import { tokenStandingOf } from './token-standing.ts';
import { answeredBy, type SignedOut, type TokenRow, tokensAtSignIn, tokensAtSignOut } from './token-story.ts';

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

/** The verdict on a sign-in after which no cookie, but a token carries the session. `undefined`: the tokens tell nothing. */
export function rotationOfTokens(rows: readonly TokenRow[], where: string): Rotation | undefined {
  const of = (verdict: RotationRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const names = (some: readonly RotationRow[]) => [...new Set(some.map(({ name }) => name))].join(', ');
  const proved = rows.filter((row) => row.proved);
  const shown = rows.map(({ proved: _proved, ...row }): RotationRow => row);
  if (proved.length > 0) {
    const text = `${names(proved)} carried the same token before and after ${where}, and what had refused it opened to it then. Whoever held it beforehand is now signed in.`;
    return { verdict: 'kept', rule: 'T2', rows: shown, text };
  }
  const rotated = of('rotated');
  if (rotated.length > 0) {
    const text = `${names(rotated)} carried another token after ${where} than before.`;
    return { verdict: 'rotated', rule: 'T3', rows: shown, text };
  }
  const fresh = of('new');
  if (fresh.length > 0) {
    const text = `No cookie carries the session: ${names(fresh)} brought a token that was first sent after ${where}.`;
    return { verdict: 'nothing-before', rule: 'T1', rows: shown, text };
  }
  const stayed = of('inconclusive');
  if (stayed.length === 0) return undefined;
  const missed = stayed.find((row) => row.before === undefined);
  if (missed !== undefined) {
    const again = 'Sign out and in again while this panel is open.';
    return {
      verdict: 'inconclusive',
      rule: 'gap',
      rows: shown,
      text: `${missed.name}: ${missed.text}`,
      missing: again,
    };
  }
  const text = `${names(stayed)} carried the same token before and after ${where}. It may name a program, as API keys do, or be a session that was kept.`;
  const missing =
    'Open a page that needs a sign-in once before signing in and once after it, with this panel open: if the same token is refused first and accepted then, it was kept.';
  return { verdict: 'inconclusive', rule: 'T4', rows: shown, text, missing };
}

export function withTokens<One extends SignOut>(one: One, tokens: readonly TokenAtSignOut[]): One {
  return tokens.length === 0 ? one : { ...one, tokens };
}
