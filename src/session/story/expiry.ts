/**
 * A session that ended by itself. On the server: the cookie was sent, and an address that had opened to it asks to sign in, though nobody
 * signed out. In the browser: the cookie's declared time was over, or it was thrown out. Distinguishing it from a sign-out needs the
 * story, so these are asked while it is told.
 */
import { readAddress } from '../../lexicon/address.ts';
import type { Expiry, Moment } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { endpointKey, lastBefore, type SiteRecord } from '../records/site-record.ts';

/** What the story knows at that moment of the session that may have ended. */
export interface Session {
  /** When it began; `at` 0 where the sign-in was not seen. */
  readonly began: Moment;
  /** The likely cookies of the session. */
  readonly cookies: readonly CookieRecord[];
}

/** A refusal so soon after a request that was served is no idle time. */
const AFTER_PAUSE = 60_000;

/** @returns undefined when the refusal has another reason, or none that can be told */
export function judgeRefusal(hop: HopRecord, site: SiteRecord, session: Session): Expiry | undefined {
  const { status = 0 } = hop;
  const carried = session.cookies.filter((record) => hop.sent.some((one) => one.record === record));
  if (carried.length === 0 || status === 403) return undefined;
  const sentAway = status >= 300 && status < 400 && hop.exchange.kind === 'main_frame';
  if (sentAway && readAddress(hop.location ?? '').reauthentication) return undefined;
  const allowed = lastBefore(site.endpoints.get(endpointKey(hop))?.allowed ?? [], hop.seq) ?? 0;
  // An address that never opened in this session may need more rights than somebody has.
  if (allowed < session.began.seq && !sentAway) return undefined;
  const pause = site.pauses.findLast((one) => one.hop.seq <= hop.seq && hop.at - one.hop.at <= AFTER_PAUSE);
  const idle = pause === undefined ? 0 : pause.hop.at - pause.from.at;
  const what = status === 401 ? 'was refused (401)' : 'was sent to sign in';
  const text = `${names(carried)} was sent, and the request ${what}, though nobody signed out: the server had ended the session.`;
  return { ...base(hop, site, session, carried, idle), how: 'server', exchange: hop.exchange.id, url: hop.url, text };
}

/** The browser dropped a cookie. @returns undefined while another cookie of the session is left */
export function judgeDropped(
  record: CookieRecord,
  ended: Dropped,
  site: SiteRecord,
  session: Session,
): Expiry | undefined {
  if (!session.cookies.includes(record)) return undefined;
  const left = session.cookies.some((one) => one !== record && holdsAt(one, ended.at));
  if (left) return undefined;
  const before = record.spans.findLast((span) => span.lastSent !== undefined)?.lastSent;
  const idle = before === undefined ? 0 : Math.max(0, ended.at - before.at);
  const how = ended.how === 'evicted' ? 'evicted' : 'declared';
  const text =
    how === 'declared'
      ? `${record.name} had reached the end of its declared lifetime, and the browser deleted it.`
      : `The browser threw ${record.name} out for lack of room.`;
  return { ...base(ended, site, session, [record], idle), how, text };
}

export interface Dropped extends Moment {
  readonly how: 'expired' | 'evicted';
}

/** The moments at which the browser dropped one of these cookies by itself. */
export function droppedOf(
  cookies: readonly CookieRecord[],
): readonly { readonly record: CookieRecord; readonly ended: Dropped }[] {
  return cookies.flatMap((record) =>
    record.spans.flatMap(({ ended }) =>
      ended?.how === 'expired' || ended?.how === 'evicted'
        ? [{ record, ended: { seq: ended.seq, at: ended.at, how: ended.how } }]
        : [],
    ),
  );
}

function holdsAt(record: CookieRecord, at: number): boolean {
  return record.spans.some((span) => span.first.at <= at && (span.ended === undefined || span.ended.at > at));
}

function base(moment: Moment, site: SiteRecord, { began }: Session, cookies: readonly CookieRecord[], idle: number) {
  const { seq, at } = moment;
  return {
    ...{ seq, at, id: `end-${seq}`, site: site.domain, cookies: cookies.map((one) => one.key), idle },
    ...(began.at === 0 ? {} : { age: at - began.at }),
  };
}

const names = (cookies: readonly CookieRecord[]): string => [...new Set(cookies.map((one) => one.name))].join(', ');
