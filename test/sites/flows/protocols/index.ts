/** Flows in which another party, the browser's own dialog or a key takes part. */
import type { FlowSite } from '../flow-site.ts';
import { cas } from './cas.ts';
import { framed } from './framed.ts';
import { httpAuthFlows } from './http-auth.ts';
import { magicLink } from './magic-link.ts';
import { oidcFlows } from './oidc.ts';
import { passkey } from './passkey.ts';
import { saml } from './saml.ts';
import { wsFederation } from './ws-federation.ts';

export const protocolFlows: readonly FlowSite[] = [
  ...oidcFlows,
  saml,
  wsFederation,
  cas,
  ...httpAuthFlows,
  magicLink,
  passkey,
  framed,
];
