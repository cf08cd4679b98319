/**
 * Where browsers leave the standard when they send cookies, by name: the sending half of `deviations.ts`, in the same shape. The rules
 * ask this table and never a browser's name.
 */

import type { Deviation } from './deviations.ts';
import type { UserAgent } from './user-agent.ts';

export interface AttachmentDeviation extends Deviation {
  /** Which versions do it, and what turns it off. */
  readonly versions: string;
  /** What the standard says instead. */
  readonly standard: string;
}

const LAB = 'Own measurement, November 2026';
const SAMESITE_SUPPORT =
  'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#browser_compatibility';

export const attachmentDeviations = {
  'absent-samesite-is-none': {
    agents: ['firefox'],
    text: 'Firefox sends a cookie without SameSite with every request, as if it said None.',
    versions: 'Firefox up to ESR 153 and on; the setting network.cookie.sameSite.laxByDefault would end it',
    standard: 'RFC 6265bis §5.8.3: without SameSite a cookie is kept out of cross-site requests like a Lax one',
    basis: 'measured',
    source: `${LAB}: still sent with a cross-site POST after 124 s; ${SAMESITE_SUPPORT}`,
  },
  'two-minutes-for-post': {
    agents: ['chromium'],
    text: 'Chromium sends a cookie without SameSite with another site’s top-level POST during the first two minutes of its life.',
    versions: 'Chromium 80 and later',
    standard: 'RFC 6265bis §5.6.7.2 allows it for a while, and does not demand it',
    basis: 'measured',
    source: `${LAB}: sent at 118 s, not at 124 s; https://chromestatus.com/feature/5088147346030592`,
  },
  'scheme-does-not-count': {
    agents: ['firefox'],
    text: 'Firefox takes http and https of one registrable domain for the same site.',
    versions: 'Firefox up to ESR 153 and on; the setting network.cookie.sameSite.schemeful would end it',
    standard: 'RFC 6265bis §5.2: two sites are the same when scheme and registrable domain are equal',
    basis: 'measured',
    source: `${LAB}: Strict is sent from the http page of the host; ${SAMESITE_SUPPORT}`,
  },
  'redirects-are-forgotten': {
    agents: ['chromium'],
    text: 'Chromium forgets the sites that a request was redirected through; only who began it counts.',
    versions: 'Chromium up to 156 and on; it was tried once and taken back (CookieSameSiteConsidersRedirectChain)',
    standard:
      'Fetch, “redirect-taint”: a redirect through another site makes a request cross-site (RFC 6265bis left it out of its last drafts)',
    basis: 'measured',
    source: `${LAB}: Strict is sent; https://github.com/httpwg/http-extensions/pull/2750`,
  },
  'nameless-becomes-a-name': {
    agents: ['firefox'],
    text: 'Firefox keeps a word without “=” as a name without a value, and sends it with “=” behind it.',
    versions: 'Firefox ESR 153',
    standard: 'RFC 6265bis §5.8.3 step 4: a cookie without a name is sent as its value alone',
    basis: 'measured',
    source: `${LAB}: foo is sent as foo=`,
  },
} as const satisfies Record<string, AttachmentDeviation>;

export type AttachmentDeviationId = keyof typeof attachmentDeviations;

/** Does this user agent do what the row says? Never true for `spec`. */
export function departs(userAgent: UserAgent, id: AttachmentDeviationId): boolean {
  const { agents }: AttachmentDeviation = attachmentDeviations[id];
  return userAgent !== 'spec' && agents.includes(userAgent);
}
