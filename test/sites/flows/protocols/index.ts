/** Flows in which another party, the browser's own dialog or a key takes part. */
import type { FlowSite } from '../flow-site.ts';
import { oidcFlows } from './oidc.ts';

export const protocolFlows: readonly FlowSite[] = [...oidcFlows];
