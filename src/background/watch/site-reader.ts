/** Reads the cookies that the browser keeps for the sites that a watch has met, each site once. */
import type { Logs } from '../log/logs.ts';
import type { WatchLog } from '../log/watch-log.ts';
import { readCookies } from '../observe/read-cookies.ts';
import type { Clock } from '../platform/clock.ts';
import type { Lookups } from '../platform/lookups.ts';

export interface SiteReaderDeps {
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly logs: Logs;
}

export class SiteReader {
  private readonly deps: SiteReaderDeps;
  /** Sites whose cookies were asked for and have not come, by log. */
  private readonly asked = new WeakMap<WatchLog, Set<string>>();

  constructor(deps: SiteReaderDeps) {
    this.deps = deps;
  }

  /** Asks for the sites that the watch's record says are unread, unless they were asked for. */
  read(log: WatchLog): void {
    const asked = this.asked.get(log) ?? new Set<string>();
    this.asked.set(log, asked);
    if (!log.record.started) return;
    for (const { site, again } of log.record.unread) {
      if (asked.has(site)) continue;
      asked.add(site);
      void this.readSite(log, site, again);
    }
  }

  private async readSite(log: WatchLog, site: string, again: boolean): Promise<void> {
    const { clock, logs, lookups } = this.deps;
    const asked = clock.now();
    const cookies = await lookups.cookies(site, log.record.storeId);
    this.asked.get(log)?.delete(site);
    if (!logs.isCurrent(log)) return;
    const facts = cookies === null ? [] : readCookies(log.knownCookies(), cookies, { site, again, asked });
    for (const fact of facts) logs.append(log, asked, fact);
    log.change({ ...log.record, unread: log.record.unread.filter((entry) => entry.site !== site) });
    logs.commit(true);
  }
}
