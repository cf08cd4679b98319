/** SameSite on the way out. RFC 6265bis §5.2 ("same-site" and "cross-site" requests), §5.6.7.1, §5.6.7.2 and the last point of §5.8.3 step 1. */

import { departs } from '../browsers/attachment-deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { causeInWords, crossSiteCause, stationInWords } from './cross-site-cause.ts';
import type { Attached, SendingDecision } from './sending-decision.ts';
import type { SendingRequest } from './sending-request.ts';
import { sendingStandards } from './sending-standards.ts';

/**
 * How long Chromium lets a new cookie without SameSite ride on another site's POST, ms. Its source says two minutes; measured: sent
 * 118 s after it was set, withheld after 124 s.
 */
export const LAX_POST_WINDOW = 120_000;
const MEASURED_SENT = 118_000;
const MEASURED_WITHHELD = 124_000;

/** RFC 9110 §9.2.1. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** What SameSite alone decides; for scope, credentials and third-party settings see `attachment`. */
export function enforceSameSite(cookie: DatedCookie, request: SendingRequest, userAgent: UserAgent): SendingDecision {
  const decision = decide(cookie, request, userAgent);
  // A deviation is mentioned only where it changes the answer.
  if (decision.deviation === undefined || decide(cookie, request, 'spec').attached !== decision.attached)
    return decision;
  const { deviation: _, ...rest } = decision;
  return rest;
}

function decide(cookie: DatedCookie, request: SendingRequest, userAgent: UserAgent): SendingDecision {
  const cause = crossSiteCause(request, userAgent);
  if (cause === undefined) return sameSiteRequest(cookie, request, userAgent);
  const why = causeInWords(cause);
  if (cookie.sameSite === 'no_restriction') {
    return { attached: true, because: `${why}, which makes it cross-site, and SameSite=None goes along with that.` };
  }
  if (cookie.sameSite === 'strict') {
    const text = `${why}. SameSite=Strict keeps the cookie out of everything that another site has a part in.`;
    return { attached: false, rule: 'samesite-strict', text, reference: sendingStandards.sameSite };
  }
  if (cookie.sameSite === 'unspecified' && departs(userAgent, 'absent-samesite-is-none')) {
    return {
      attached: true,
      because: `${why}, and Firefox sends a cookie without SameSite all the same, as if it said None.`,
      deviation: 'absent-samesite-is-none',
    };
  }
  const word = cookie.sameSite === 'lax' ? 'SameSite=Lax' : 'Without SameSite, which counts as Lax, the cookie';
  const topLevel = request.kind === 'top-navigation';
  if (topLevel && isSafe(request)) {
    return { attached: true, because: `${why}. ${word} goes along when the tab itself opens the address by GET.` };
  }
  if (topLevel && cookie.sameSite === 'unspecified' && departs(userAgent, 'two-minutes-for-post')) {
    return withinTwoMinutes(cookie, request, why);
  }
  const what = topLevel ? `a ${shownMethod(request)}` : 'a request from within a page';
  return {
    attached: false,
    rule: cookie.sameSite === 'lax' ? 'samesite-lax' : 'samesite-default',
    text: `${why}. ${word} goes along only when the tab itself opens the address by GET; this is ${what}.`,
    reference: sendingStandards.sameSite,
  };
}

function sameSiteRequest(cookie: DatedCookie, request: SendingRequest, userAgent: UserAgent): Attached {
  if (cookie.sameSite === 'no_restriction') {
    return { attached: true, because: 'SameSite=None goes along with every request.' };
  }
  const strictest = crossSiteCause(request, 'spec');
  const asNone = cookie.sameSite === 'unspecified' && departs(userAgent, 'absent-samesite-is-none');
  const beganBy = request.initiator === null ? 'The user' : 'This site';
  if (strictest !== undefined && !asNone) {
    return strictest.by === 'redirect' && departs(userAgent, 'redirects-are-forgotten')
      ? {
          attached: true,
          because: `${beganBy} began the request, and Chromium forgets that it came through ${stationInWords(strictest)}.`,
          deviation: 'redirects-are-forgotten',
        }
      : {
          attached: true,
          because: 'Firefox takes http and https of one domain for the same site, so no SameSite value holds it back.',
          deviation: 'scheme-does-not-count',
        };
  }
  return {
    attached: true,
    because:
      request.initiator === null
        ? 'The user opens the address, so it is not cross-site, and no SameSite value holds it back.'
        : 'Only this site has a part in the request, so no SameSite value holds it back.',
  };
}

/** §5.6.7.2, "Lax-Allowing-Unsafe" enforcement. */
function withinTwoMinutes(cookie: DatedCookie, request: SendingRequest, why: string): SendingDecision {
  const age = cookie.createdAt === undefined ? undefined : request.at - cookie.createdAt;
  const unsure =
    age === undefined
      ? 'When the cookie was set is not known; Chromium sends it while it is less than two minutes old.'
      : age > MEASURED_SENT && age < MEASURED_WITHHELD
        ? 'The cookie is about two minutes old, which is where Chromium changes its mind.'
        : undefined;
  const said = { deviation: 'two-minutes-for-post', ...(unsure !== undefined && { unsure }) } as const;
  if (age !== undefined && age <= LAX_POST_WINDOW) {
    const because = `${why}. Chromium lets a cookie without SameSite go along with another site’s ${shownMethod(request)} during its first two minutes.`;
    return { attached: true, because, ...said };
  }
  const text = `${why}. Without SameSite the cookie counts as Lax, and the two minutes in which Chromium lets it go along with another site’s ${shownMethod(request)} are ${age === undefined ? 'probably ' : ''}over.`;
  return { attached: false, rule: 'samesite-default', text, reference: sendingStandards.laxAllowingUnsafe, ...said };
}

function isSafe({ method }: SendingRequest): boolean {
  return SAFE_METHODS.has(method.toUpperCase());
}

function shownMethod({ method }: SendingRequest): string {
  return method.slice(0, 20);
}
