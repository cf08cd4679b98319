/** A Set-Cookie line, applied to the record of the cookie that it names. */
import { hostOf } from '../cookie/canonical-host.ts';
import { identityFromSetCookie } from '../cookie/cookie-identity.ts';
import { domainMatches } from '../cookie/domain-match.ts';
import { lifetimeOf } from '../cookie/lifetime.ts';
import { registrableDomain } from '../cookie/registrable-domain.ts';
import { isPotentiallyTrustworthy } from '../cookie/secure-context.ts';
import { parseSetCookieString, type SetCookieString } from '../cookie/set-cookie-string.ts';
import { type CookieRoom, JOIN_WINDOW } from './apply-store-event.ts';
import {
  beginSpan,
  type CookieRecord,
  endSpan,
  latest,
  liveSpan,
  renewValue,
  type Span,
  touch,
} from './cookie-record.ts';
import type { HopRecord, SetLine } from './exchange-record.ts';
import { type Known, sameIdentity } from './identity-cache.ts';
import type { Moment } from './model.ts';

export interface AppliedLine {
  readonly set: SetLine;
  /** The stretch that the line began, and that only the store can confirm. */
  readonly began?: Span;
  /** The store should say something about this line: it changes what is stored. */
  readonly expectsEvent: boolean;
}

/** @returns undefined for a line without name and value, which no browser takes for a cookie */
export function applySetCookie(
  room: CookieRoom,
  hop: HopRecord,
  line: string,
  moment: Moment,
): AppliedLine | undefined {
  const parsed = parseSetCookieString(line);
  if (parsed.rejected?.rule === 'empty') return undefined;
  const { url } = hop;
  const refusable = surelyRefused(parsed, url);
  const record = recordFor(room, hop, parsed, moment);
  const known = room.identities.read(parsed.name, parsed.value);
  const deletes = lifetimeOf(parsed.effective, moment.at).kind === 'expired';
  const set: SetLine = { ...moment, record, known, line, deletes, refused: refusable };
  record.asked = { line, url, seq: moment.seq };
  record.askedHttpOnly = parsed.effective.httpOnly;
  record.askedSecure = parsed.effective.secure;
  touch(record);
  room.structure += 1;
  if (refusable) return { set, expectsEvent: true };
  if (deletes) {
    applyDeletion(record, moment);
    return { set, expectsEvent: false };
  }
  return applyValue(record, known, set, url);
}

function applyValue(record: CookieRecord, known: Known, set: SetLine, url: string): AppliedLine {
  const moment = { seq: set.seq, at: set.at };
  const { line } = set;
  const event = record.events.find(
    (one) => !one.claimed && !one.removed && one.value === known.value && near(one, moment),
  );
  if (event !== undefined) {
    event.claimed = true;
    const { span } = event;
    if (span !== undefined && span.setBy !== 'header') {
      span.setBy = 'header';
      span.line = line;
      span.setUrl = url;
      touch(record, span);
      return { set, expectsEvent: false };
    }
  }
  const live = liveSpan(record);
  const current = live && latest(live);
  if (live !== undefined && current !== undefined && sameIdentity(current, known)) {
    const changes = current.value !== known.value;
    live.resets.push(moment);
    renewValue(record, live, known);
    touch(record, live);
    // A cookie set again without any difference is reported by neither browser.
    return { set, expectsEvent: changes && event === undefined };
  }
  // A later answer may have replaced it in the store already (Firefox tells the store first).
  if (event !== undefined) return { set, expectsEvent: false };
  const began = beginSpan(record, known, moment, 'header');
  began.line = line;
  began.setUrl = url;
  began.provisional = true;
  return { set, began, expectsEvent: true };
}

function applyDeletion(record: CookieRecord, moment: Moment): void {
  const event = record.events.find((one) => !one.claimed && one.removed && near(one, moment));
  if (event?.span?.ended !== undefined) {
    event.claimed = true;
    endSpan(record, event.span, { ...event.span.ended, how: 'deleted-by-header' });
    return;
  }
  const live = liveSpan(record);
  if (live === undefined) return;
  endSpan(record, live, { ...moment, how: 'deleted-by-header' });
  record.gone = true;
}

function near(event: Moment, moment: Moment): boolean {
  return Math.abs(event.at - moment.at) <= JOIN_WINDOW;
}

/** Rules that no browser bends: form, a foreign Domain, Secure over plain http (RFC 6265bis §5.7 steps 1, 10, 13). */
function surelyRefused(parsed: SetCookieString, url: string): boolean {
  if (parsed.rejected !== undefined) return true;
  const { domain, secure } = parsed.effective;
  if (domain !== undefined && !domainMatches(hostOf(url), domain)) return true;
  return secure && !isPotentiallyTrustworthy(url);
}

function recordFor(room: CookieRoom, hop: HopRecord, parsed: SetCookieString, moment: Moment): CookieRecord {
  const { url } = hop;
  const asked = identityFromSetCookie(parsed, url, room.storeId);
  const host = hostOf(url);
  // A line for a foreign domain says something about the host that sent it, not about that domain.
  const identity = domainMatches(host, asked.domain) ? asked : { ...asked, domain: host, hostOnly: true };
  const siblings = room.shelf.siblings(identity);
  const reported = siblings.find((one) =>
    one.events.some((event) => !event.claimed && event.value === parsed.value && near(event, moment)),
  );
  const plain = siblings.find((one) => one.partition === undefined);
  const partitioned = siblings.find((one) => one.partition !== undefined);
  const known = reported ?? (parsed.effective.partitioned ? (partitioned ?? plain) : (plain ?? partitioned));
  if (known !== undefined) return known;
  if (!parsed.effective.partitioned) return room.shelf.open(identity, true);
  const top = hop.exchange.documentUrl ?? url;
  const partition = `${/^https:/i.test(top) ? 'https' : 'http'}://${registrableDomain(hostOf(top))}`;
  return room.shelf.open({ ...identity, partition }, true);
}
