/**
 * A session that ended by itself. On the server: the cookie was sent, and an address that had opened to it asks to sign in, though nobody
 * signed out. In the browser: the cookie's declared time was over, or it was thrown out. Telling it from a sign-out needs the story, so
 * these are asked while it is told.
 */
import { pathOf, readAddress } from '../../lexicon/address.ts';
import type { Expiry, Moment } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { endpointKey, lastBefore, type SiteRecord } from '../records/site-record.ts';
import { perhapsSignOut } from './departure/perhaps-sign-out.ts';
import { STORY_SENTENCES } from './sentences.ts';

/** What the story knows of a session at the moment at which it may have ended. */
export interface OpenSession {
  /** When it began; `at` 0 where the sign-in was not seen. */
  readonly began: Moment;
  /** The likely cookies of the session. */
  readonly cookies: readonly CookieRecord[];
}

/** A refusal later than this after a pause has nothing to do with it: requests were served in between, ms. */
const AFTER_PAUSE = 60_000;

/** @returns undefined when the refusal has another reason, or none that can be told */
export function expiredOnServer(hop: HopRecord, site: SiteRecord, session: OpenSession): Expiry | undefined {
  const { status = 0 } = hop;
  const carried = session.cookies.filter((record) => hop.sent.some((one) => one.record === record));
  if (carried.length === 0 || status === 403) return undefined;
  const sentAway = status >= 300 && status < 400 && hop.exchange.kind === 'main_frame';
  if (sentAway && readAddress(hop.location ?? '').reauthentication) return undefined;
  const allowed = lastBefore(site.endpoints.get(endpointKey(hop))?.allowed ?? [], hop.seq) ?? 0;
  // An address that never opened in this session may need more rights than somebody has.
  if (allowed < session.began.seq && !sentAway) return undefined;
  const pause = site.pauses.findLast((one) => one.hop.seq <= hop.seq && hop.at - one.hop.at <= AFTER_PAUSE);
  const names = [...new Set(carried.map((one) => one.name))].join(', ');
  const perhaps = perhapsSignOut(hop, site, session.began.seq);
  const code = status === 401 ? 'E1' : 'E2';
  return {
    ...expiryAt(hop, site, session, carried),
    ...(perhaps === undefined ? {} : { doubtful: true }),
    idle: pause === undefined ? 0 : pause.hop.at - pause.from.at,
    how: 'server',
    exchange: hop.exchange.id,
    url: hop.url,
    text:
      perhaps === undefined
        ? STORY_SENTENCES[code](names)
        : STORY_SENTENCES[`${code}d`]({ names, request: `${perhaps.method} ${pathOf(perhaps.url)}` }),
  };
}

/** The browser dropped a cookie. @returns undefined while another cookie of the session is left */
export function expiredInBrowser(
  record: CookieRecord,
  ended: Dropped,
  site: SiteRecord,
  session: OpenSession,
): Expiry | undefined {
  if (!session.cookies.includes(record)) return undefined;
  const left = session.cookies.some((one) => one !== record && holdsAt(one, ended.at));
  if (left) return undefined;
  const before = record.spans.findLast((span) => span.lastSent !== undefined)?.lastSent;
  const evicted = ended.how === 'evicted';
  return {
    ...expiryAt(ended, site, session, [record]),
    idle: before === undefined ? 0 : Math.max(0, ended.at - before.at),
    how: evicted ? 'evicted' : 'declared',
    text: STORY_SENTENCES[evicted ? 'E4' : 'E3'](record.name),
  };
}

/** The browser dropped a cookie by itself. */
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

function expiryAt({ seq, at }: Moment, site: SiteRecord, { began }: OpenSession, cookies: readonly CookieRecord[]) {
  return {
    seq,
    at,
    id: `end-${seq}`,
    site: site.domain,
    cookies: cookies.map((one) => one.key),
    ...(began.at === 0 ? {} : { age: at - began.at }),
  };
}
