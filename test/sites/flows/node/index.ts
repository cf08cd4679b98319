/** Flows on Node frameworks from npm, and what browsers' scripts do there. */
import type { FlowSite } from '../flow-site.ts';
import { expressSessionFlows } from './express-session.ts';
import { passportFlows } from './passport.ts';

export const nodeFlows: readonly FlowSite[] = [...expressSessionFlows, ...passportFlows];
