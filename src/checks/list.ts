/** Every check, in the order in which equally bad findings are listed. */
import { broadDomainAttribute } from './broad-domain-attribute.ts';
import type { Check } from './check.ts';
import { cleartextIdentifier } from './cleartext-identifier.ts';
import { identifierInUrl } from './identifier-in-url.ts';
import { identifierKeptAfterSignOut } from './identifier-kept-after-sign-out.ts';
import { longLivedSessionCookie } from './long-lived-session-cookie.ts';
import { missingHostPrefix } from './missing-host-prefix.ts';
import { missingHttponlyAttribute } from './missing-httponly-attribute.ts';
import { missingSecureAttribute } from './missing-secure-attribute.ts';
import { sessionFixation } from './session-fixation.ts';
import { shortIdentifier } from './short-identifier.ts';
import { weakSamesiteAttribute } from './weak-samesite-attribute.ts';

export const checks: readonly Check[] = [
  sessionFixation,
  cleartextIdentifier,
  identifierInUrl,
  shortIdentifier,
  missingSecureAttribute,
  missingHttponlyAttribute,
  weakSamesiteAttribute,
  identifierKeptAfterSignOut,
  longLivedSessionCookie,
  broadDomainAttribute,
  missingHostPrefix,
];
