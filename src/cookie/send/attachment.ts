/** Does a browser attach this cookie to that request, and by which rule? RFC 6265bis §5.8.3 step 1, and what browsers add to it. */

import type { UserAgent } from '../browsers/user-agent.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { closedJar } from './closed-jar.ts';
import { enforceSameSite } from './enforce-same-site.ts';
import { isThirdParty } from './is-third-party.ts';
import { outOfScope } from './out-of-scope.ts';
import type { Attached, Obstacle, Withheld, WithholdingRule } from './sending-decision.ts';
import { DEFAULT_ENVIRONMENT, environmentInWords, type SendingEnvironment } from './sending-environment.ts';
import type { SendingRequest } from './sending-request.ts';
import { withoutCredentials } from './without-credentials.ts';

export type Attachment =
  | Attached
  | (Withheld & {
      /** The rules that would withhold it too, were this one not. */
      readonly also: readonly WithholdingRule[];
    });

/**
 * Answers for any cookie and request, however hostile their texts. The request is the one that leaves the browser: after HSTS, upgrades to
 * https and mixed-content blocking. Not covered: requests of extensions, reloads (they repeat how the page was first opened), and exceptions
 * that a browser grants to a third party (Storage Access API, heuristics after a visit).
 *
 * @param environment what the user chose about third-party cookies; the text says so wherever it decides
 */
export function attachment(
  cookie: DatedCookie,
  request: SendingRequest,
  userAgent: UserAgent,
  environment: SendingEnvironment = DEFAULT_ENVIRONMENT[userAgent],
): Attachment {
  const sameSite = enforceSameSite(cookie, request, userAgent);
  const own = [...outOfScope(cookie, request), withoutCredentials(request)].filter((rule) => rule !== undefined);
  const jar = [closedJar(cookie, request, userAgent, environment)].filter((rule) => rule !== undefined);
  if (!sameSite.attached) {
    // The rules that the site can change are told first; what the browser's user chose comes last.
    const [first = sameSite, ...others] = [...own, sameSite, ...jar];
    return withheld(first, others);
  }
  const [first, ...others] = [...own, ...jar];
  if (first !== undefined) return withheld(first, others);
  return { ...sameSite, because: sameSite.because + settingThatLetItPass(cookie, request, userAgent, environment) };
}

function withheld(first: Obstacle, others: readonly Obstacle[]): Attachment {
  return { ...first, attached: false, also: others.map(({ rule }) => rule) };
}

function settingThatLetItPass(
  cookie: DatedCookie,
  request: SendingRequest,
  userAgent: UserAgent,
  environment: SendingEnvironment,
): string {
  if (!isThirdParty(request, userAgent)) return '';
  if (cookie.partition !== undefined) return ' It lies in the jar that the browser keeps for this top-level site.';
  return ` So it is with ${environmentInWords(environment, userAgent)}.`;
}
