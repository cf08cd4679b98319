/** What understands the log: the fold, the checks, the report. The panel's largest script, fetched while the panel connects. */
import { buildReport } from '../src/report/build-report.ts';
import { createFold } from '../src/session/fold.ts';
import { createDiscovering } from './values/discovering.ts';

export const engine = { buildReport, createFold, createDiscovering } as const;

export type Engine = typeof engine;
