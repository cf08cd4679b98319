/**
 * A recorded log as it would have been written had the background been stopped, or DevTools been closed, on the way. What the background says of it
 * is said by the background's own code; only the browser around it is played.
 */

import { makeSegment, WatchLog } from '../../src/background/log/watch-log.ts';
import { newRecord, siteOf } from '../../src/background/log/watch-record.ts';
import { readCookies } from '../../src/background/observe/read-cookies.ts';
import { cookieKey } from '../../src/cookie/match/cookie-identity.ts';
import type { Fact, Observation, StoredCookie } from '../../src/observation.ts';

/** After it, nothing more is looked for, ms (`continuity.ts`). */
const LOOKED_OUT = 5_000;

/** The background is stopped before the fact of this index; the next `lost` facts were on their way to it and never came. */
export function stoppedAt(log: readonly Observation[], index: number, lost: number): readonly Observation[] {
  const rest = log.slice(index + lost);
  const written = revived(log.slice(0, index));
  let settled = false;
  const until = (rest[0]?.at ?? 0) + LOOKED_OUT;
  for (const one of rest) {
    if (!settled && one.at > until) settled = settle(written, until);
    append(written, one, log.slice(index, index + lost));
  }
  if (!settled && rest.length > 0) settle(written, Math.max(until, rest.at(-1)?.at ?? 0));
  return [...written.observations()];
}

function settle(written: WatchLog, at: number): true {
  written.settle(at);
  return true;
}

/** DevTools was closed before the fact of index `from` and back before that of index `to`; nothing between them was seen. */
export function closedBetween(log: readonly Observation[], from: number, to: number): readonly Observation[] {
  const lost = log.slice(from, to);
  const written = fresh(log.slice(0, from));
  const met = new Set(log.slice(0, from).flatMap(sitesOf));
  const at = Math.max(...log.slice(0, to).map((one) => one.at));
  const detail = 'DevTools was closed on this tab, so its traffic was not recorded.';
  written.append(at, { type: 'gap', reason: 'devtools-closed', from: lost[0]?.at ?? at, to: at, detail });
  const shown = log.slice(0, to).findLast((one) => one.type === 'navigated' || one.type === 'watch-started');
  const seen = log.slice(0, from).findLast((one) => one.type === 'navigated' || one.type === 'watch-started');
  if (shown !== undefined && shown !== seen && 'url' in shown)
    written.append(at, { type: 'navigated', url: shown.url });
  for (const site of met) read(written, site, true, jarOf(log.slice(0, to)), at);
  for (const [index, one] of log.entries()) {
    if (index < to) continue;
    append(written, one, lost);
    for (const site of sitesOf(one)) {
      if (!met.has(site)) read(written, site, false, jarOf(log.slice(0, index + 1)), one.at + 1);
      met.add(site);
    }
  }
  return [...written.observations()];
}

function fresh(log: readonly Observation[]): WatchLog {
  const written = new WatchLog(newRecord(1, 'e', 0, 'chromium'));
  for (const { seq: _, at, ...fact } of log) written.append(at, fact);
  return written;
}

function revived(log: readonly Observation[]): WatchLog {
  const written = new WatchLog(newRecord(1, 'e', 0, 'chromium'));
  written.restore([makeSegment('log/1/e/000000001', log, [], true)], { boot: 'b2', at: log.at(-1)?.at ?? 0 });
  return written;
}

/** A completion repeats its answer's lines; the background leaves them out only where it has seen the answer. */
function append(written: WatchLog, { seq: _, at, ...fact }: Observation, lost: readonly Observation[]): void {
  if (fact.type !== 'request-completed') {
    written.append(at, fact);
    return;
  }
  const answer = lost.findLast((one) => one.type === 'response-received' && one.exchange === fact.exchange);
  const lines = answer?.type === 'response-received' && answer.status === fact.status ? answer.setCookies : [];
  written.append(at, { ...fact, setCookies: [...fact.setCookies, ...lines] });
}

function read(written: WatchLog, site: string, again: boolean, jar: readonly StoredCookie[], at: number): void {
  const stored = jar.filter((one) => siteOf(`https://${one.domain}/`) === site);
  const facts: readonly Fact[] = readCookies(written.knownCookies(), stored, { site, again, asked: at });
  for (const fact of facts) written.append(at, fact);
}

/** What the browser's store held after these facts. */
function jarOf(log: readonly Observation[]): readonly StoredCookie[] {
  const jar = new Map<string, StoredCookie>();
  for (const one of log) {
    if (one.type === 'cookie-found') jar.set(cookieKey(one.cookie), one.cookie);
    else if (one.type === 'cookie-changed' && one.removed) jar.delete(cookieKey(one.cookie));
    else if (one.type === 'cookie-changed') jar.set(cookieKey(one.cookie), one.cookie);
  }
  return [...jar.values()];
}

function sitesOf(fact: Fact): readonly string[] {
  if (fact.type !== 'request-started' && fact.type !== 'watch-started' && fact.type !== 'navigated') return [];
  const site = siteOf(fact.url);
  return site === null ? [] : [site];
}
