import { hostOf } from '../../cookie/match/canonical-host.ts';
import { type CookieIdentity, identityFromSetCookie } from '../../cookie/match/cookie-identity.ts';
import { domainMatches } from '../../cookie/match/domain-matches.ts';
import { decodeName } from '../../cookie/parse/decode-octets.ts';
import { headerOctets } from '../../cookie/parse/header-octets.ts';
import { lifetimeOf } from '../../cookie/parse/lifetime.ts';
import { parseSetCookieString } from '../../cookie/parse/set-cookie-string.ts';
import type { CookieLife, Exchange, Hop, Model } from '../../session/model/model.ts';

/** A Set-Cookie line that asks to delete a cookie of this name, and names another Domain or Path than the stored one has. */
export interface MissedDeletion {
  readonly seq: number;
  /** Of the cookie that the line names, of which there is none. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
}

/**
 * The last such line of an exchange. None where another line of the same exchange names the cookie itself, or where the line is about
 * another cookie that was seen: then it did not miss. Lines for a foreign domain are left to `rejected-set-cookie`: what that domain
 * holds is not known here.
 *
 * @param cookie one that is still there after the exchange
 * @param siblings all cookies of the site
 */
export function missedDeletion(
  cookie: CookieLife,
  siblings: readonly CookieLife[],
  exchange: Exchange,
  browser: Model['browser'],
): MissedDeletion | undefined {
  // Known from headers only, its own Domain and Path are a guess.
  if (cookie.stored === undefined) return undefined;
  const asked = exchange.hops.flatMap((hop) => deletionsOf(cookie, hop, browser));
  if (asked.some(({ identity }) => isAbout(identity, cookie))) return undefined;
  const missed = asked.findLast(
    ({ identity }) => !siblings.some((one) => one.identifiers.length > 0 && isAbout(identity, one)),
  );
  if (missed === undefined) return undefined;
  const { domain, hostOnly, path } = missed.identity;
  return { seq: missed.seq, domain, hostOnly, path };
}

interface Deletion {
  readonly seq: number;
  readonly identity: CookieIdentity;
}

function deletionsOf(cookie: CookieLife, hop: Hop, browser: Model['browser']): readonly Deletion[] {
  return hop.setCookies.flatMap((line) => {
    const parsed = parseSetCookieString(headerOctets(line), browser);
    const name = decodeName(parsed.name, browser);
    if (name !== cookie.name) return [];
    if (lifetimeOf(parsed.effective, hop.respondedAt ?? hop.at, browser).kind !== 'expired') return [];
    const identity = { ...identityFromSetCookie(parsed, hop.url, cookie.storeId), name };
    if (!domainMatches(hostOf(hop.url), identity.domain)) return [];
    return [{ seq: hop.responseSeq ?? hop.seq, identity }];
  });
}

/** Leaves partitions aside: of those a line does not tell. */
function isAbout(identity: CookieIdentity, { name, domain, hostOnly, path, storeId }: CookieLife): boolean {
  return (
    identity.name === name &&
    identity.domain === domain &&
    identity.hostOnly === hostOnly &&
    identity.path === path &&
    identity.storeId === storeId
  );
}
