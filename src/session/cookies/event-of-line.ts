/** Which event of the store tells of a line that comes after it. Firefox tells what an answer did to its store before it tells of the answer. */
import { identityFromSetCookie } from '../../cookie/match/cookie-identity.ts';
import { storedSameSite } from '../../cookie/match/stored-same-site.ts';
import { decodeName, decodeRepairing } from '../../cookie/parse/decode-octets.ts';
import { headerOctets } from '../../cookie/parse/header-octets.ts';
import { lifetimeOf } from '../../cookie/parse/lifetime.ts';
import { parseSetCookieString, type SetCookieString } from '../../cookie/parse/set-cookie-string.ts';
import type { BrowserName, StoredCookie } from '../../observation.ts';
import type { Moment } from '../model/model.ts';
import type { CookieRecord, Span, StoreEvent } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Judgement } from '../records/judgement.ts';
import { inJoinWindow } from './join-window.ts';

/** How the life stood when a line was done that no event tells of. */
export interface Behind {
  readonly span: Span | undefined;
  readonly stored: StoredCookie | undefined;
}

interface EventOfLine {
  readonly event?: StoreEvent;
  /** Present when the store's word is ahead: it has told of what came after the line, and not of the line. */
  readonly behind?: Behind;
}

/** What a line asks for, as far as an event can show it. */
interface Asked {
  readonly deletes: boolean;
  readonly value: string;
  readonly looks: string;
}

/**
 * The events are those of some of the lines, in their order, and others between them: each is the first line's that asks for it. What was
 * there already is reported by neither browser, nor is the deletion of what was not there.
 *
 * @param later lines of the same answer that stand after it
 */
export function eventOfLine(
  record: CookieRecord,
  judged: Judgement,
  hop: HopRecord,
  later: readonly string[],
  browser: BrowserName,
): EventOfLine {
  const open = record.events.filter((one) => !one.claimed && inJoinWindow(one, judged));
  if (open.length === 0) return {};
  const lines = [
    { deletes: judged.deletes, value: judged.value, looks: looksOf(judged.verdict.parsed) },
    ...later.flatMap((line) => askedBy(line, record, hop, judged, browser)),
  ];
  for (const event of open) {
    const fitting = lines.filter(
      (one) => one.deletes === event.removed && (event.removed || one.value === event.value),
    );
    const [asking] = fitting.filter(({ looks }) => event.stored === undefined || looks === looksKept(event.stored));
    const line = asking ?? fitting[0];
    if (line === undefined) continue;
    return line === lines[0] ? { event } : { behind: lifeBefore(record, event) };
  }
  return { behind: lifeBefore(record, open[0]) };
}

function askedBy(
  line: string,
  { name, domain, path, storeId }: CookieRecord,
  hop: HopRecord,
  { at }: Moment,
  browser: BrowserName,
): readonly Asked[] {
  const parsed = parseSetCookieString(headerOctets(line), browser);
  if (decodeName(parsed.name, browser) !== name) return [];
  const identity = identityFromSetCookie(parsed, hop.url, storeId);
  if (identity.path !== path || identity.domain !== domain) return [];
  const deletes = lifetimeOf(parsed.effective, at, browser, hop.serverDate).kind === 'expired';
  return [{ deletes, value: decodeRepairing(parsed.value), looks: looksOf(parsed) }];
}

function looksOf({ effective: { secure, httpOnly, sameSite, maxAge, expires } }: SetCookieString): string {
  return [secure, httpOnly, storedSameSite[sameSite], maxAge !== undefined || expires !== undefined].join();
}

function looksKept({ secure, httpOnly, sameSite, expirationDate }: StoredCookie): string {
  return [secure, httpOnly, sameSite, expirationDate !== undefined].join();
}

function lifeBefore(record: CookieRecord, event: StoreEvent | undefined): Behind {
  const stored = event?.before;
  if (event === undefined || event.within !== undefined) return { span: event?.within, stored };
  const { span, removed } = event;
  if (span === undefined || removed) return { span, stored };
  const before = record.spans[span.ordinal - 1];
  return { span: before?.ended?.how === 'replaced' ? before : undefined, stored };
}
