/** Does a kind of request carry cookies at all? Fetch, "request's credentials mode" and the include-credentials steps of HTTP fetch. */

import { siteRelation } from '../match/site-relation.ts';
import type { Obstacle } from './sending-decision.ts';
import type { RequestKind, SendingRequest } from './sending-request.ts';
import { sendingStandards } from './sending-standards.ts';

const CREDENTIALS: Readonly<Record<RequestKind, 'include' | 'same-origin' | 'omit'>> = {
  'top-navigation': 'include',
  iframe: 'include',
  fetch: 'same-origin',
  'fetch-with-credentials': 'include',
  'fetch-without-credentials': 'omit',
  image: 'include',
  script: 'include',
  'style-sheet': 'include',
  media: 'include',
  font: 'same-origin',
  beacon: 'include',
  websocket: 'include',
};

/** @returns why the request carries no cookie whatever; `undefined` when it may */
export function withoutCredentials(request: SendingRequest): Obstacle | undefined {
  const mode = CREDENTIALS[request.kind];
  if (mode === 'include') return undefined;
  if (mode === 'omit') {
    const text = 'The script asked for a request without credentials, which carries no cookies.';
    return { rule: 'credentials', text, reference: sendingStandards.credentials };
  }
  // One hop on another origin taints the rest of the chain, also when it leads back.
  const { initiator, redirects, url } = request;
  if (initiator === null || [...redirects, url].every((hop) => siteRelation(initiator, hop) === 'same-origin')) {
    return undefined;
  }
  const what = request.kind === 'font' ? 'Fonts' : 'Requests of scripts that do not ask for credentials';
  const text = `${what} carry cookies to the page’s own origin only (same scheme, host and port).`;
  return { rule: 'credentials', text, reference: sendingStandards.credentials };
}
