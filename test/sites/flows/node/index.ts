/** Flows on Node frameworks from npm, and what browsers' scripts do there. */
import type { FlowSite } from '../flow-site.ts';

export const nodeFlows: readonly FlowSite[] = [];
