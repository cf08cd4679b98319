/** What understands the log: the fold, the checks, the report. The largest script of the panel; it comes while the panel connects. */
export { buildReport } from '../src/report/build-report.ts';
export { createFold } from '../src/session/fold.ts';
export { createDiscovering } from './values/discovering.ts';
