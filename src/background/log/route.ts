/** To which logs does an event belong? Pure: the event and the watches' records decide. Where a later event may tell, the answer is to wait. */
import { registrableDomain } from '../../cookie/match/registrable-domain.ts';
import type { Fact, StoredCookie, Via } from '../../observation.ts';
import type { Draft, Source } from '../observe/draft.ts';
import type { WatchLog } from './watch-log.ts';
import { siteOf, type WatchRecord } from './watch-record.ts';

/** Firefox reports a cookie before the request that set it; its site may be met only then. */
export const COOKIE_PATIENCE = 10_000;
/** A new window's first request may come before the news of who opened it. */
export const WINDOW_PATIENCE = 5_000;

export type Route =
  | { readonly kind: 'adopt'; readonly into: readonly { readonly log: WatchLog; readonly fact: Fact }[] }
  /** Undecided: ask again whenever a watch learns something, until then (ms since the epoch). */
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'drop' };

type Answer = Fact | 'wait' | null;

export function route(draft: Draft, logs: Iterable<WatchLog>): Route {
  const into: { log: WatchLog; fact: Fact }[] = [];
  let wait = false;
  for (const log of logs) {
    const { record } = log;
    if (record.closedAt !== null || draft.arrived < record.since) continue;
    // Until the watch has begun, for a few milliseconds, nobody can tell whose window or worker this is.
    const answer = record.started ? answerOf(draft, log) : 'wait';
    if (answer === 'wait') wait = true;
    else if (answer !== null) into.push({ log, fact: answer });
  }
  if (into.length > 0) return { kind: 'adopt', into };
  if (!wait) return { kind: 'drop' };
  const patience = draft.source.kind === 'request' ? WINDOW_PATIENCE : COOKIE_PATIENCE;
  return { kind: 'wait', until: draft.arrived + patience };
}

function answerOf({ source, fact }: Draft, log: WatchLog): Answer {
  const { record } = log;
  switch (source.kind) {
    case 'request': {
      const via = viaOf(source, log);
      if (via !== null) return ofExchange(fact, via, log);
      return source.mainFrame && source.tab >= 0 ? 'wait' : null;
    }
    case 'cookie':
      return fact.type === 'cookie-changed' ? ofStore(fact, fact.cookie, record) : null;
    case 'top-frame':
      // Only the tab's own documents are facts of the log; those of opened tabs tell whose workers are whose.
      return source.tab === record.tab || record.opened.includes(source.tab) ? fact : null;
    case 'window':
      return source.tab === record.tab || record.opened.includes(source.tab) ? fact : null;
    case 'page':
      // A script that was not told to stop yet, or a page's own message: only where the user wants it.
      return record.looks && (source.tab === record.tab || record.opened.includes(source.tab)) ? fact : null;
    case 'user':
      return source.tab === record.tab ? fact : null;
  }
}

function viaOf(source: Extract<Source, { readonly kind: 'request' }>, log: WatchLog): Via | null {
  const { record } = log;
  if (source.tab === record.tab) return 'tab';
  if (record.opened.includes(source.tab)) return 'opened-window';
  if (source.tab !== -1) return null;
  if (log.follows(source.exchange)) return 'worker';
  if (source.store !== undefined && source.store !== record.storeId) return null;
  const site = source.initiator === undefined ? null : siteOf(source.initiator);
  return site !== null && record.tops.some(([, url]) => siteOf(url) === site) ? 'worker' : null;
}

function ofExchange(fact: Fact, via: Via, log: WatchLog): Fact {
  if (fact.type === 'request-started') return { ...fact, via };
  // The lines of a response are repeated when the request completes. Only an answer that `onHeadersReceived` did not show, such as the
  // one after Chromium's HTTP authentication, brings lines of its own.
  if (fact.type === 'request-completed' && log.lastStatus(fact.exchange) === fact.status) {
    return { ...fact, setCookies: [] };
  }
  return fact;
}

function ofStore(fact: Fact, cookie: StoredCookie, record: WatchRecord): Answer {
  if (cookie.storeId !== record.storeId) return null;
  if (!record.sites.includes(registrableDomain(cookie.domain))) return 'wait';
  if (cookie.partition === undefined) return fact;
  const top = URL.canParse(cookie.partition) ? siteOf(cookie.partition) : registrableDomain(cookie.partition);
  // A partition of a site that the watch has not met can be seen only by pages of other tabs.
  return top === null || record.sites.includes(top) ? fact : null;
}
