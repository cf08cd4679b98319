/** The cookies that a Set-Cookie line meets. */

import type { DatedCookie } from '../../cookie/match/dated-cookie.ts';
import { SITE_LIMIT } from '../../cookie/store/evicted-cookies.ts';
import type { StoredCookie } from '../../observation.ts';
import { type CookieRecord, liveSpan } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { CookieState } from './cookie-state.ts';

/** So many cookies of one name are looked at; a browser keeps fewer of one site. */
const MOST_BESIDE = 200;
/** More cookies than any browser keeps of one site: which of them are still stored is not known. */
const CROWD = 1_000;

/**
 * What the store surely holds when a line is judged: cookies of its name, which alone may stand in its way, or all of the site when room
 * runs short. (Firefox tells the store's changes first, so there the line's own cookie may be among them.)
 */
export function storeAround(state: CookieState, hop: HopRecord, line: string): readonly DatedCookie[] {
  const held = state.shelf.held(hop.site);
  if (held.size < SITE_LIMIT.most || held.size > CROWD) return storedBeside(state, hop, line);
  const all: DatedCookie[] = [];
  for (const record of held) {
    const { stored, spans } = record;
    if (stored === undefined || !surelyStored(state, record)) continue;
    const last = spans.at(-1);
    const createdAt = last?.first.at ?? 0;
    all.push({ ...stored, createdAt, usedAt: Math.max(createdAt, last?.lastSent?.at ?? 0) });
  }
  return all;
}

function surelyStored(state: CookieState, record: CookieRecord): boolean {
  if (record.stored === undefined || record.gone || record.storeId !== state.storeId) return false;
  return liveSpan(record)?.provisional === false;
}

function storedBeside(state: CookieState, hop: HopRecord, line: string): readonly StoredCookie[] {
  const semicolon = line.indexOf(';');
  const equals = line.indexOf('=');
  const end = semicolon < 0 ? line.length : semicolon;
  const name = equals >= 0 && equals < end ? line.slice(0, equals).trim() : '';
  const found: StoredCookie[] = [];
  for (const record of state.shelf.named(name, hop.site).slice(0, MOST_BESIDE)) {
    if (record.stored !== undefined && surelyStored(state, record)) found.push(record.stored);
  }
  return found;
}
