/**
 * Lines and store events of one cookie are two tellings of one sequence, and either may be ahead: Chromium tells of an answer's lines first,
 * Firefox of what its store did. What is ahead makes the life; the other only confirms it, each event its own line.
 */
import type { BrowserName, StoredCookie } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import { type AwaitedLine, type CookieRecord, liveSpan } from '../records/cookie-record.ts';
import type { Judgement } from '../records/judgement.ts';
import { inJoinWindow } from './join-window.ts';
import { lineContradiction } from './line-contradiction.ts';

/** Of one cookie; answers with more lines for one are attacks on whoever reads them. */
const MOST = 200;

/** The life is the line's already, or waits for the store's word on it. */
export function awaitEvent(record: CookieRecord, line: AwaitedLine): void {
  record.awaited.push(line);
  while (record.awaited.length > MOST || isOver(record, line.judged)) record.awaited.shift();
}

function isOver({ awaited }: CookieRecord, now: Moment): boolean {
  const [first] = awaited;
  return first !== undefined && !inJoinWindow(first.judged, now);
}

/** @returns the line that an event of the store tells of, which is no longer awaited */
export function takeAwaited(
  { awaited }: CookieRecord,
  removed: boolean,
  cookie: StoredCookie,
  moment: Moment,
): AwaitedLine | undefined {
  if (awaited.length === 0) return undefined;
  const open = awaited.filter(
    (one) =>
      one.removed === removed && (removed || one.known.value === cookie.value) && inJoinWindow(one.judged, moment),
  );
  const found = open.find(({ judged }) => asksFor(judged, cookie)) ?? open[0];
  if (found !== undefined) awaited.splice(awaited.indexOf(found), 1);
  return found;
}

/** It was given up: a word of the store that comes yet is taken as it comes. */
export function forgetAwaited({ awaited }: CookieRecord, judged: Judgement): void {
  const at = awaited.findIndex((one) => one.judged === judged);
  if (at >= 0) awaited.splice(at, 1);
}

/** What is stored is what the line brings. */
export function holds(stored: Omit<StoredCookie, 'storeId'> | undefined, judged: Judgement): boolean {
  return stored?.value === judged.value && asksFor(judged, stored);
}

/**
 * The store holds exactly what the line brings, once the lines before it are done: no browser reports such a line. In Chromium one with an
 * end does change something, were it a microsecond (measured: a doubled line with Max-Age is reported twice); what Firefox reports has come
 * before the line.
 */
export function isSilent({ awaited, stored, gone }: CookieRecord, judged: Judgement, browser: BrowserName): boolean {
  const before = awaited.at(-1);
  const held =
    before === undefined ? (gone ? undefined : stored) : before.removed ? undefined : cookieOf(before.judged);
  return holds(held, judged) && (held?.expirationDate === undefined || storeSpeaksFirst(browser));
}

function cookieOf({ verdict }: Judgement): Omit<StoredCookie, 'storeId'> | undefined {
  return verdict.kind === 'refused' ? undefined : verdict.cookie;
}

function asksFor(judged: Judgement, cookie: Omit<StoredCookie, 'storeId'>): boolean {
  return lineContradiction(judged, 'stored', cookie) === undefined;
}

/** In Firefox a response's cookies are told of before the response; in Chromium, after it (measured, 31 of 32 and 31 of 31). */
export function storeSpeaksFirst(browser: BrowserName): boolean {
  return browser === 'firefox';
}

/** The life is the sequence's, not the single event's. */
export function settleGone(record: CookieRecord): void {
  record.gone = liveSpan(record) === undefined;
}
