import type { AccessState } from '../../observation.ts';
import type { Logs } from '../log/logs.ts';
import type { WatchLog } from '../log/watch-log.ts';
import { readAgain } from '../log/watch-record.ts';

/** Our access to the watched tab's site changed. What happened while it was withheld is a gap, and may have changed the cookies. */
export function noteAccess(logs: Logs, log: WatchLog, access: AccessState, now: number): void {
  const { record } = log;
  logs.append(log, now, { type: 'access-changed', access });
  if (access === 'withheld') {
    log.change({ ...record, access, withheldSince: now });
    return;
  }
  const detail = 'The extension was not allowed to see this site.';
  const from = record.withheldSince ?? now;
  logs.append(log, now, { type: 'gap', reason: 'access-withheld', from, to: now, detail });
  log.change({ ...readAgain(record), access, withheldSince: null });
}
