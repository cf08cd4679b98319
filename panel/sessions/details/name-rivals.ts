/** Cookies of one name beside each other, and who could add another: what the server may take for this cookie. */
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { nameInLine } from '../../../src/cookie/match/name-in-line.ts';
import { parseCookieHeader } from '../../../src/cookie/parse/parse-cookie-header.ts';
import { shadowings } from '../../../src/cookie/send/shadowing.ts';
import { type TossingRoute, tossingRoutes } from '../../../src/cookie/send/tossing-routes.ts';
import type { BrowserName } from '../../../src/observation.ts';
import type { CookieLife, Site, UnstoredLine } from '../../../src/session/model/model.ts';
import type { Log } from '../../state/log.ts';
import type { Circumstances } from '../sending/sending-circumstances.ts';

export interface NameRivals {
  /** Of the same name and in the store now; this one is not among them. */
  readonly others: readonly CookieLife[];
  /** The request on which most of them meet; absent when no request carries this one and another. */
  readonly meeting?: {
    readonly url: string;
    readonly text: string;
    /** 1: this cookie is the one that the server reads first. */
    readonly place: number;
  };
  /** What the server was really sent last, where several of the name went together. */
  readonly seen?: { readonly seq: number; readonly text: string };
  readonly tossing: readonly TossingRoute[];
  /** Lines of the name that the browser did not store and that named no cookie of its store. */
  readonly refused: readonly UnstoredLine[];
}

/** Beyond this many of one name, the rest is counted and not tried. */
const MOST = 6;
/** How far back a request with several of the name is looked for. */
const REQUESTS = 200;

export function nameRivals(
  site: Site,
  cookie: CookieLife,
  log: Pick<Log, 'at' | 'sent'>,
  { url, at }: Circumstances,
  browser: BrowserName,
): NameRivals {
  const { stored } = cookie;
  const others = site.cookies.filter(
    (each) =>
      each !== cookie &&
      each.name === cookie.name &&
      each.storeId === cookie.storeId &&
      !each.gone &&
      each.stored !== undefined,
  );
  const group = [cookie, ...others.slice(0, MOST)];
  const meeting = cookie.gone || others.length === 0 ? undefined : meetingOf(group, { url, at }, browser);
  const seen = others.length === 0 ? undefined : lastSeen(group, log);
  return {
    others,
    refused: site.refused.filter(({ line }) => nameInLine(line, browser) === cookie.name).slice(-MOST),
    tossing: stored === undefined || cookie.gone ? [] : tossingRoutes(stored),
    ...(meeting !== undefined && { meeting }),
    ...(seen !== undefined && { seen }),
  };
}

interface Rival extends DatedCookie {
  readonly key: string;
}

function meetingOf(
  group: readonly CookieLife[],
  { url, at }: Circumstances,
  browser: BrowserName,
): NameRivals['meeting'] {
  const own = group[0]?.key;
  const store = group
    .toSorted((a, b) => firstSeq(a) - firstSeq(b))
    .flatMap((each): readonly Rival[] =>
      each.stored === undefined ? [] : [{ ...each.stored, ...age(each), key: each.key }],
    );
  let best: NameRivals['meeting'];
  let most = 1;
  for (const address of addresses(group, url)) {
    for (const { cookies, text } of shadowings(store, address, at, browser)) {
      const place = cookies.findIndex((each) => each.key === own) + 1;
      if (place === 0 || cookies.length <= most) continue;
      most = cookies.length;
      best = { url: address, text, place };
    }
  }
  return best;
}

/** Told only where it is certain: of a cookie that was seen being set, and that has had one value since. */
function age(cookie: CookieLife): Pick<DatedCookie, 'createdAt'> {
  const [life, second] = cookie.identifiers;
  if (life === undefined || second !== undefined || life.resets.length > 0) return {};
  return life.setBy === 'header' || life.setBy === 'script-or-user' ? { createdAt: life.first.at } : {};
}

function firstSeq(cookie: CookieLife): number {
  return cookie.identifiers[0]?.first.seq ?? cookie.storedSeq ?? 0;
}

/** Every host and path that one of them names, the longest first: there most of them meet. */
function addresses(group: readonly CookieLife[], url: string): readonly string[] {
  const origin = URL.canParse(url) ? new URL(url) : undefined;
  const hosts = new Set([origin?.host ?? '', ...group.map(({ domain }) => domain)]);
  const paths = [...new Set(group.map(({ path }) => (path.startsWith('/') ? path : '/')))].toSorted(
    (a, b) => b.length - a.length,
  );
  return [...hosts]
    .flatMap((host) => paths.map((path) => `${origin?.protocol ?? 'https:'}//${host}${path}`))
    .filter((address) => URL.canParse(address));
}

/** Searches the latest requests that carried the name for one that carried it more than once. */
function lastSeen(group: readonly CookieLife[], log: Pick<Log, 'at' | 'sent'>): NameRivals['seen'] {
  const name = group[0]?.name ?? '';
  const seqs = log
    .sent(name)
    .flatMap((row) => row.seqs.slice(-REQUESTS))
    .toSorted((a, b) => b - a)
    .slice(0, REQUESTS);
  for (const seq of seqs) {
    const request = log.at(seq);
    if (request?.type !== 'request-sent') continue;
    const values = parseCookieHeader(request.cookie ?? '').filter((pair) => pair.name === name);
    if (values.length < 2) continue;
    const first = group.filter((each) => each.identifiers.some((life) => life.value === values[0]?.value));
    const [only] = first;
    const which =
      only === undefined || first.length > 1 ? '' : `; first came the one for ${only.domain}, path ${only.path}`;
    return { seq, text: `The last request with several of this name carried ${values.length}${which}.` };
  }
  return undefined;
}
