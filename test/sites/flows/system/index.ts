/** Flows on frameworks from the system's packages: PHP, Python, Java, Ruby, and imitations of their like. */
import type { FlowSite } from '../flow-site.ts';

export const systemFlows: readonly FlowSite[] = [];
