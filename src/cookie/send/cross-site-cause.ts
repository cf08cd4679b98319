/** What makes a request cross-site. RFC 6265bis §5.2, "same-site" and "cross-site" requests; Fetch's redirect-taint. */

import { departs } from '../browsers/attachment-deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { shownHost } from '../match/shown-place.ts';
import { isSameSite, siteRelation } from '../match/site-relation.ts';
import type { SendingRequest } from './sending-request.ts';

export interface CrossSiteCause {
  readonly by: 'initiator' | 'top-level' | 'ancestor' | 'redirect';
  readonly url: string;
  /** The registrable domain is equal and only http and https differ. */
  readonly schemeOnly: boolean;
}

/** @returns `undefined` for a same-site request, as that user agent counts */
export function crossSiteCause(request: SendingRequest, userAgent: UserAgent): CrossSiteCause | undefined {
  const { url, initiator, kind, topLevelUrl, redirects } = request;
  const foreign = (other: string) => !isSameSite(other, url, userAgent);
  const cause = (by: CrossSiteCause['by'], other: string): CrossSiteCause => ({
    by,
    url: other,
    schemeOnly: siteRelation(other, url) === 'other-scheme',
  });
  // §5.2.1: within a page, every document from the requesting one up to the tab's own has to be same-site.
  if (kind !== 'top-navigation') {
    if (foreign(topLevelUrl)) return cause('top-level', topLevelUrl);
    if (request.crossSiteAncestor === true) return { by: 'ancestor', url: topLevelUrl, schemeOnly: false };
  }
  // §5.2: a request without a client (address bar, bookmark) is same-site.
  if (initiator !== null && foreign(initiator)) return cause('initiator', initiator);
  if (departs(userAgent, 'redirects-are-forgotten')) return undefined;
  const through = redirects.find(foreign);
  return through === undefined ? undefined : cause('redirect', through);
}

/** A main clause without its full stop: `A page of evil.test causes the request`. */
export function causeInWords(cause: CrossSiteCause): string {
  const { by, url, schemeOnly } = cause;
  if (by === 'ancestor') return 'A page of another site lies between the frame and the tab';
  const aside = schemeOnly ? ', and another scheme counts as another site' : '';
  if (by === 'redirect') return `The request came through ${stationInWords(cause)}${aside}`;
  const page = schemeOnly ? `page of this site over ${schemeOf(url)}` : `page of ${shownHost(url, 'no site at all')}`;
  return by === 'initiator' ? `A ${page} causes the request${aside}` : `The tab shows a ${page}${aside}`;
}

/** The site that redirected the request; follows the word “through”. */
export function stationInWords({ url, schemeOnly }: CrossSiteCause): string {
  return schemeOnly ? `this site’s ${schemeOf(url)} address` : shownHost(url, 'no site at all');
}

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase();
}
