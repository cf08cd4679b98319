/** Was this request a sign-out? What speaks for it adds up, and `SIGNED_OUT` is enough. */
import { type Address, readAddress } from '../../lexicon/address.ts';
import { leadsToSignIn } from '../addresses/leads-to-sign-in.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { SignOut } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { reasonOf } from '../records/evidence.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { scoreOf } from '../records/score-of.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { cookieFate, requestsAfter } from './cookie-fate.ts';
import { hasSignOutField } from './departure/has-sign-out-field.ts';
import { SIGNED_OUT, STORY_RULES } from './rules.ts';
import { STORY_SENTENCES, type StoryEvidence } from './sentences.ts';

/** The site asks to sign in so soon after a sign-out, ms, and within so many requests. */
const WINDOW = 30_000;
const MOST_LOOKED = 100;

export function judgeSignOut(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): SignOut | undefined {
  return signOutOf(hop, site, members, until, evidenceOf(hop, site, members, until));
}

/** By effect alone, of a request that says nothing of signing out: only where somebody was signed in. */
export function judgeEnding(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): SignOut | undefined {
  const effect = endingEvidence(hop, members);
  // What a refusal deletes is a session that had ended already.
  if (effect === undefined && (hop.status === 401 || leadsToSignIn(hop))) return undefined;
  const found = evidenceOf(hop, site, members, until);
  return signOutOf(hop, site, members, until, effect === undefined ? found : [...found, effect]);
}

function signOutOf(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
  evidence: readonly StoryEvidence[],
): SignOut | undefined {
  const reasons = evidence.map((one) => reasonOf(STORY_RULES, STORY_SENTENCES, one));
  const score = scoreOf(reasons);
  if (score < SIGNED_OUT) return undefined;
  return {
    seq: hop.seq,
    at: hop.at,
    id: `out-${hop.seq}`,
    site: site.domain,
    exchange: hop.exchange.id,
    url: hop.url,
    reasons,
    score,
    byUser: false,
    ...cookieFate(hop, members, requestsAfter(hop, site, until)),
  };
}

function evidenceOf(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): readonly StoryEvidence[] {
  const { status = 0, responseSeq: answered = hop.seq } = hop;
  if (status === 0 || status >= 400) return [];
  const chain = hop.exchange.hops.slice(hop.index);
  const deleted = chain.flatMap((one) => one.set).find((line) => line.deletes && members.includes(line.record));
  const cleared = chain.some((one) => /cookies|\*/.test(one.clearSiteData ?? ''));
  const acted = status >= 300 || hop.method !== 'GET';
  const asked = asksToSignIn(hop, site, until);
  return [
    ...requestEvidence(hop),
    ...(deleted === undefined ? [] : [{ code: 'L2', seq: deleted.seq } as const]),
    ...(cleared ? [{ code: 'L3', seq: answered } as const] : []),
    ...(acted ? [{ code: 'L4', facts: status, seq: answered } as const] : []),
    ...(asked === undefined ? [] : [{ code: 'L6', seq: asked.responseSeq ?? asked.seq } as const]),
  ];
}

function endingEvidence(hop: HopRecord, members: readonly CookieRecord[]): StoryEvidence | undefined {
  if (hop.method === 'GET' || hop.method === 'HEAD') return undefined;
  const carried = hop.sent.filter(({ record }) => members.includes(record));
  const lines = carried.map(({ record, known }) => {
    const line = hop.set.findLast((one) => one.record === record && !one.refused);
    return line !== undefined && (line.deletes || !sameIdentity(line.known, known)) ? line : undefined;
  });
  const [first] = lines;
  if (first === undefined || lines.includes(undefined)) return undefined;
  return { code: lines.some((line) => line?.deletes) ? 'L10' : 'L11', seq: first.seq };
}

/** What the request itself says. */
function requestEvidence(hop: HopRecord): readonly StoryEvidence[] {
  const { seq } = hop;
  const address = readAddress(hop.url);
  const told = /[?&]id_token_hint=/.test(hop.url);
  const code = isDeparture(hop, address)
    ? 'L1'
    : hop.method === 'DELETE' && address.signIn
      ? 'L7'
      : protocolWordOf(hop) === 'sign-out'
        ? 'L8'
        : hasSignOutField(hop)
          ? 'L9'
          : undefined;
  return [...(code === undefined ? [] : [{ code, seq } as const]), ...(told ? [{ code: 'L5', seq } as const] : [])];
}

/** The page to sign in on, shown after a sign-out, says so in its own address: `/login?logout=true`. */
function isDeparture(hop: HopRecord, { signOut, signInPage }: Address): boolean {
  return signOut && !(signInPage && hop.method === 'GET' && !hop.set.some((line) => line.deletes));
}

/** The first request afterwards that was refused, or sent to a page to sign in on. */
function asksToSignIn(hop: HopRecord, site: SiteRecord, until: number): HopRecord | undefined {
  let looked = 0;
  for (const next of hopsAfter(site, hop.seq)) {
    if (next.seq >= until || next.at - hop.at > WINDOW || looked++ > MOST_LOOKED) return undefined;
    if (next.status === 401 || leadsToSignIn(next)) return next;
  }
  return undefined;
}
