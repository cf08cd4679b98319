/**
 * Was this a sign-out, and what became of the session cookies? Threshold 45. Departures from the first draft: the address alone is
 * 35 and an answer of success or a redirect 10, since nine of fifteen measured stacks leave the cookie in place when they sign out.
 */
import { readAddress } from '../../lexicon/address.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { Moment, Reason, SignOut } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';

const SIGNED_OUT = 45;
const WINDOW = 30_000;

export function judgeSignOut(
  hop: HopRecord,
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): SignOut | undefined {
  const chain = hop.exchange.hops.slice(hop.index);
  const reasons = reasonsFor(hop, chain, site, members, until);
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  if (score < SIGNED_OUT) return undefined;
  return {
    ...{ seq: hop.seq, at: hop.at, id: `out-${hop.seq}`, site: site.domain, exchange: hop.exchange.id, url: hop.url },
    ...{ reasons, score, byUser: false },
    ...fateOf(hop, chain, site, members, until),
  };
}

function reasonsFor(
  hop: HopRecord,
  chain: readonly HopRecord[],
  site: SiteRecord,
  members: readonly CookieRecord[],
  until: number,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const status = hop.status ?? 0;
  const seq = hop.responseSeq ?? hop.seq;
  if (status === 0 || status >= 400) return reasons;
  const address = readAddress(hop.url);
  if (address.signOut)
    reasons.push({ code: 'L1', points: 35, text: 'The address speaks of signing out.', seq: hop.seq });
  else if (hop.method === 'DELETE' && address.signIn) {
    reasons.push({ code: 'L1', points: 35, text: 'The session was deleted as a resource.', seq: hop.seq });
  } else if (protocolWordOf(hop) === 'sign-out') {
    reasons.push({
      code: 'L1',
      points: 35,
      text: 'The operation that was called speaks of signing out.',
      seq: hop.seq,
    });
  }
  const deleted = chain.flatMap((one) => one.set).find((line) => line.deletes && members.includes(line.record));
  if (deleted)
    reasons.push({ code: 'L2', points: 30, text: 'The answer deleted the session cookie.', seq: deleted.seq });
  if (chain.some((one) => /cookies|\*/.test(one.clearSiteData ?? ''))) {
    reasons.push({ code: 'L3', points: 40, text: 'The answer told the browser to forget the site’s cookies.', seq });
  }
  const acted = status >= 300 || hop.method !== 'GET';
  if (acted) reasons.push({ code: 'L4', points: 10, text: `The server answered ${status}.`, seq });
  if (/[?&]id_token_hint=/.test(hop.url)) {
    reasons.push({
      code: 'L5',
      points: 30,
      text: 'The identity provider was told that the session ends.',
      seq: hop.seq,
    });
  }
  let looked = 0;
  for (const next of hopsAfter(site, hop.seq)) {
    if (next.seq >= until || next.at - hop.at > WINDOW || looked++ > 100) break;
    if (next.status === 401 || (next.location !== undefined && isSignInPage(next))) {
      reasons.push({
        code: 'L6',
        points: 20,
        text: 'Afterwards the site asked to sign in.',
        seq: next.responseSeq ?? next.seq,
      });
      break;
    }
  }
  return reasons;
}

function isSignInPage(hop: HopRecord): boolean {
  const { location = '', url } = hop;
  return URL.canParse(location, url) && readAddress(new URL(location, url).href).signInPage;
}

/** What was sent with the sign-out against what was set by it, deleted, or sent afterwards. */
export function fateOf(
  hop: HopRecord,
  chain: readonly HopRecord[],
  site: Pick<SiteRecord, 'hops'>,
  members: readonly CookieRecord[],
  until: number,
): Pick<SignOut, 'kept' | 'ended'> {
  const kept: string[] = [];
  const ended: string[] = [];
  const after: HopRecord[] = [...chain.slice(1)];
  for (const next of hopsAfter(site, chain.at(-1)?.seq ?? hop.seq)) {
    if (next.seq >= until || next.at - hop.at > WINDOW || after.length > 20) break;
    after.push(next);
  }
  for (const record of members) {
    const sent = hop.sent.find((one) => one.record === record);
    if (sent === undefined) continue;
    const line = chain.flatMap((one) => one.set).findLast((one) => one.record === record && !one.refused);
    const shown = after.flatMap((one) => one.sent).find((one) => one.record === record);
    const gone = record.spans.some(
      (span) =>
        span.values.some((one) => sameIdentity(one, sent.known)) &&
        span.ended?.how.startsWith('deleted') === true &&
        Math.abs(span.ended.at - (hop.respondedAt ?? hop.at)) < 5_000,
    );
    const replaced = line !== undefined && (line.deletes || !sameIdentity(line.known, sent.known));
    const changed = shown !== undefined && !sameIdentity(shown.known, sent.known);
    if (replaced || changed || gone) ended.push(record.key);
    else kept.push(record.key);
  }
  return { kept, ended };
}

/** A sign-out that only the user's word tells of: what was stored at that moment, and what went within seconds of it. */
export function fateAt(mark: Moment, members: readonly CookieRecord[]): Pick<SignOut, 'kept' | 'ended'> {
  const kept: string[] = [];
  const ended: string[] = [];
  for (const record of members) {
    const held = record.spans.findLast((span) => span.first.seq <= mark.seq);
    if (held === undefined) continue;
    const end = held.ended;
    if (end === undefined || end.at - mark.at > 5_000) kept.push(record.key);
    else if (mark.at - end.at <= WINDOW) ended.push(record.key);
  }
  return { kept, ended };
}
