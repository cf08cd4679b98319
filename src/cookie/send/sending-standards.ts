/** The paragraphs that decide what a request carries, as citations. */
import { type Reference, references } from '../../references.ts';

const COOKIES = 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22';

export const sendingStandards = {
  retrieval: { title: 'RFC 6265bis 5.8.3: Retrieval Algorithm', url: `${COOKIES}#section-5.8.3` },
  expiry: { title: 'RFC 6265bis 5.7: Storage Model', url: `${COOKIES}#section-5.7` },
  domain: { title: 'RFC 6265bis 5.1.3: Domain Matching', url: `${COOKIES}#section-5.1.3` },
  path: { title: 'RFC 6265bis 5.1.4: Paths and Path-Match', url: `${COOKIES}#section-5.1.4` },
  sameSite: { title: 'RFC 6265bis 5.6.7.1: "Strict" and "Lax" enforcement', url: `${COOKIES}#section-5.6.7.1` },
  laxAllowingUnsafe: references['RFC6265bis-5.6.7.2'],
  thirdParty: { title: 'RFC 6265bis 7.1: Third-Party Cookies', url: `${COOKIES}#section-7.1` },
  secure: references['W3C-trustworthy-origin'],
  partitioned: {
    title: 'Cookies Having Independent Partitioned State (CHIPS)',
    url: 'https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies-01',
  },
  credentials: {
    title: 'Fetch: a request’s credentials mode',
    url: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
  },
  totalCookieProtection: {
    title: 'MDN: State Partitioning (Firefox Total Cookie Protection)',
    url: 'https://developer.mozilla.org/docs/Web/Privacy/Guides/State_Partitioning',
  },
} as const satisfies Record<string, Reference>;
