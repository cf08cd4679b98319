/** Was this request a sign-out? What speaks for it adds up, and `SIGNED_OUT` is enough. */
import { readAddress } from '../../lexicon/address.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { SignOut } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { cookieFate, requestsAfter } from './cookie-fate.ts';
import { SIGNED_OUT } from './rules.ts';
import { storyReason, type WeighedFinding } from './story-reason.ts';

/** The site asks to sign in so soon after a sign-out, ms, and within so many requests. */
const WINDOW = 30_000;
const MOST_LOOKED = 100;

export function judgeSignOut(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): SignOut | undefined {
  const reasons = evidenceOf(hop, site, members, until).map(({ finding, seq }) => storyReason(finding, seq));
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
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

interface Evidence {
  readonly finding: WeighedFinding;
  readonly seq: number;
}

function evidenceOf(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): readonly Evidence[] {
  const { status = 0, responseSeq: answered = hop.seq } = hop;
  if (status === 0 || status >= 400) return [];
  const chain = hop.exchange.hops.slice(hop.index);
  const deleted = chain.flatMap((one) => one.set).find((line) => line.deletes && members.includes(line.record));
  const cleared = chain.some((one) => /cookies|\*/.test(one.clearSiteData ?? ''));
  const acted = status >= 300 || hop.method !== 'GET';
  const asked = asksToSignIn(hop, site, until);
  return [
    ...requestEvidence(hop),
    ...(deleted === undefined ? [] : [{ finding: { rule: 'cookieDeleted' }, seq: deleted.seq } as const]),
    ...(cleared ? [{ finding: { rule: 'cookiesCleared' }, seq: answered } as const] : []),
    ...(acted ? [{ finding: { rule: 'signOutAnswered', status }, seq: answered } as const] : []),
    ...(asked === undefined
      ? []
      : [{ finding: { rule: 'askedToSignIn' }, seq: asked.responseSeq ?? asked.seq } as const]),
  ];
}

/** What the request itself says. */
function requestEvidence(hop: HopRecord): readonly Evidence[] {
  const { seq } = hop;
  const address = readAddress(hop.url);
  const told = /[?&]id_token_hint=/.test(hop.url);
  const rule = address.signOut
    ? 'addressSignsOut'
    : hop.method === 'DELETE' && address.signIn
      ? 'deletedAsResource'
      : protocolWordOf(hop) === 'sign-out'
        ? 'operationSignsOut'
        : undefined;
  return [
    ...(rule === undefined ? [] : [{ finding: { rule }, seq } as const]),
    ...(told ? [{ finding: { rule: 'providerTold' }, seq } as const] : []),
  ];
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

function leadsToSignIn({ location, url }: HopRecord): boolean {
  if (location === undefined || !URL.canParse(location, url)) return false;
  return readAddress(new URL(location, url).href).signInPage;
}
