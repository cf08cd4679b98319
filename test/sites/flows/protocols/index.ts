/** Flows in which another party, the browser's own dialog or a key takes part. */
import type { FlowSite } from '../flow-site.ts';

export const protocolFlows: readonly FlowSite[] = [];
