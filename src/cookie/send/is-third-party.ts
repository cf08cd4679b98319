/** Third-party requests: what decides which of the browser's jars is open to them. RFC 6265bis §7.1. */

import type { UserAgent } from '../browsers/user-agent.ts';
import { type CrossSiteCause, crossSiteCause } from './cross-site-cause.ts';
import type { SendingRequest } from './sending-request.ts';

/**
 * Is the request made from within another site's page? Redirects do not count: only where it starts and where it goes. A document for a
 * frame starts at the pages above that frame, whoever leads it there: a frame of another site may open this one as first party (measured
 * in both browsers).
 */
export function isThirdParty(request: SendingRequest, userAgent: UserAgent): boolean {
  return thirdPartyCause(request, userAgent) !== undefined;
}

/** What makes it one; `undefined` for a first-party request. */
export function thirdPartyCause(request: SendingRequest, userAgent: UserAgent): CrossSiteCause | undefined {
  if (request.kind === 'top-navigation') return undefined;
  const initiator = request.kind === 'iframe' ? null : request.initiator;
  return crossSiteCause({ ...request, initiator, redirects: [] }, userAgent);
}
