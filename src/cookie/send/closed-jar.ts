/**
 * Which of the browser's jars a request opens: the one for all, or the one of the top-level site (CHIPS; Firefox's Total Cookie
 * Protection), or none. RFC 6265bis §7.1 leaves it to user agents.
 */

import type { UserAgent } from '../browsers/user-agent.ts';
import { hostOf } from '../match/canonical-host.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { registrableDomain } from '../match/registrable-domain.ts';
import { shownHost, shownPlace } from '../match/shown-place.ts';
import { siteRelation } from '../match/site-relation.ts';
import { type CrossSiteCause, causeInWords } from './cross-site-cause.ts';
import { thirdPartyCause } from './is-third-party.ts';
import type { Withheld } from './sending-decision.ts';
import { environmentInWords, type SendingEnvironment } from './sending-environment.ts';
import type { SendingRequest } from './sending-request.ts';
import { sendingStandards } from './sending-standards.ts';

/** @returns why the jar that holds the cookie stays closed to the request; `undefined` when it is open */
export function closedJar(
  cookie: DatedCookie,
  request: SendingRequest,
  userAgent: UserAgent,
  environment: SendingEnvironment,
): Withheld | undefined {
  const topLevel = request.kind === 'top-navigation' ? request.url : request.topLevelUrl;
  const cause = thirdPartyCause(request, userAgent);
  if (cookie.partition !== undefined) {
    const text = isPartitionOf(cookie.partition, topLevel)
      ? otherJarOfOwnSite(cookie, cause)
      : `The cookie lies in the jar for pages of ${shownPlace(cookie.partition)}; under ${shownHost(topLevel, 'this page')} the browser opens another one.`;
    if (text === undefined) return undefined;
    const firefox = userAgent === 'firefox';
    const reference = firefox ? sendingStandards.totalCookieProtection : sendingStandards.partitioned;
    return { attached: false, rule: 'partition', text, reference };
  }
  if (environment.thirdPartyCookies === 'allowed' || cause === undefined) return undefined;
  if (environment.thirdPartyCookies === 'partitioned') {
    return {
      attached: false,
      rule: 'partition',
      text: `${causeInWords(cause)}, and the browser gives each such site a jar of its own: this cookie lies in the one for visits to its own site.`,
      reference: sendingStandards.totalCookieProtection,
    };
  }
  return {
    attached: false,
    rule: 'third-party',
    text: `${causeInWords(cause)}, and with ${environmentInWords(environment, userAgent)} only partitioned cookies go along.`,
    reference: sendingStandards.thirdParty,
  };
}

/**
 * The pages of one top-level site open two jars for that site's own cookies: one for what it does itself, one for what is done by, or
 * inside, another site's frame (measured in both browsers). Other sites have only the second.
 */
function otherJarOfOwnSite(cookie: DatedCookie, cause: CrossSiteCause | undefined): string | undefined {
  const within = cookie.hasCrossSiteAncestor === true;
  if (cause?.by === 'top-level' || within === (cause !== undefined)) return undefined;
  return cause === undefined
    ? 'The cookie lies in the jar for frames of other sites on this site’s pages; what this site does itself opens another one.'
    : `${causeInWords(cause)}, and for that the browser opens another jar than the one of this site’s own pages, where the cookie lies.`;
}

/** A partition is a site, written as a URL; with First-Party Isolation, Firefox writes the domain alone. */
function isPartitionOf(partition: string, topLevelUrl: string): boolean {
  const relation = siteRelation(partition, topLevelUrl);
  if (relation === 'same-origin' || relation === 'same-site') return true;
  return partition !== '' && partition.toLowerCase() === registrableDomain(hostOf(topLevelUrl));
}
