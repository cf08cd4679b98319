/** Every check, in the order in which equally bad findings are listed. */
import { broadDomainAttribute } from './broad-domain-attribute.ts';
import { cacheableSetCookie } from './cacheable-set-cookie.ts';
import type { Check } from './check.ts';
import { cleartextIdentifier } from './cleartext-identifier.ts';
import { clientSideSession } from './client-side-session.ts';
import { cookieTossingExposure } from './cookie-tossing-exposure.ts';
import { csrfTokenKeptAtSignIn } from './csrf-token-kept-at-sign-in.ts';
import { expiredTokenAccepted } from './expired-token-accepted.ts';
import { identifierBloat } from './identifier-bloat.ts';
import { identifierInUrl } from './identifier-in-url.ts';
import { identifierKeptAfterSignOut } from './identifier-kept-after-sign-out.ts';
import { identifierKeptAtPrivilegeChange } from './identifier-kept-at-privilege-change.ts';
import { identifierSentElsewhere } from './identifier-sent-elsewhere.ts';
import { ignoredAttribute } from './ignored-attribute.ts';
import { insecureOverwrite } from './insecure-overwrite.ts';
import { internalAddressInCookie } from './internal-address-in-cookie.ts';
import { knownSigningSecret } from './known-signing-secret.ts';
import { lifetimeCapped } from './lifetime-capped.ts';
import { longLivedSessionCookie } from './long-lived-session-cookie.ts';
import { longLivedToken } from './long-lived-token.ts';
import { missingHostPrefix } from './missing-host-prefix.ts';
import { missingHttponlyAttribute } from './missing-httponly-attribute.ts';
import { missingSecureAttribute } from './missing-secure-attribute.ts';
import { namelessCookie } from './nameless-cookie.ts';
import { nearCookieLimit } from './near-cookie-limit.ts';
import { oversizedCookie } from './oversized-cookie.ts';
import { personalDataInCookie } from './personal-data-in-cookie.ts';
import { predictableIdentifierForm } from './predictable-identifier-form.ts';
import { prefixViolation } from './prefix-violation.ts';
import { readableIdentifierCopy } from './readable-identifier-copy.ts';
import { rejectedSetCookie } from './rejected-set-cookie.ts';
import { samesiteDefaultReliance } from './samesite-default-reliance.ts';
import { serializedObjectInCookie } from './serialized-object-in-cookie.ts';
import { sessionFixation } from './session-fixation.ts';
import { shadowedCookie } from './shadowed-cookie.ts';
import { shortIdentifier } from './short-identifier.ts';
import { thirdPartySessionCookie } from './third-party-session-cookie.ts';
import { tokenAcceptedAfterSignOut } from './token-accepted-after-sign-out.ts';
import { tokenInWebStorage } from './token-in-web-storage.ts';
import { unpartitionedThirdPartyCookie } from './unpartitioned-third-party-cookie.ts';
import { unsignedToken } from './unsigned-token.ts';
import { uuidSessionIdentifier } from './uuid-session-identifier.ts';
import { weakSamesiteAttribute } from './weak-samesite-attribute.ts';
import { weakTokenAlgorithm } from './weak-token-algorithm.ts';
export const listedChecks: readonly Check[] = [
  knownSigningSecret,
  sessionFixation,
  cleartextIdentifier,
  identifierInUrl,
  identifierSentElsewhere,
  unsignedToken,
  expiredTokenAccepted,
  predictableIdentifierForm,
  serializedObjectInCookie,
  shortIdentifier,
  weakTokenAlgorithm,
  personalDataInCookie,
  missingSecureAttribute,
  missingHttponlyAttribute,
  readableIdentifierCopy,
  weakSamesiteAttribute,
  identifierKeptAfterSignOut,
  tokenAcceptedAfterSignOut,
  tokenInWebStorage,
  identifierKeptAtPrivilegeChange,
  csrfTokenKeptAtSignIn,
  longLivedSessionCookie,
  broadDomainAttribute,
  missingHostPrefix,
  rejectedSetCookie,
  prefixViolation,
  oversizedCookie,
  insecureOverwrite,
  cookieTossingExposure,
  thirdPartySessionCookie,
  cacheableSetCookie,
  shadowedCookie,
  ignoredAttribute,
  namelessCookie,
  nearCookieLimit,
  samesiteDefaultReliance,
  unpartitionedThirdPartyCookie,
  lifetimeCapped,
  clientSideSession,
  longLivedToken,
  uuidSessionIdentifier,
  internalAddressInCookie,
  identifierBloat,
];
