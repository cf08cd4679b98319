/**
 * The cookie store of the browser that transcripts are told about: small on purpose and written without `src/cookie`, so that a
 * mistake there cannot hide behind the same mistake here. What it reports is what the real browsers were seen to report:
 * Chromium's "removed" event carries the old value and a server's deletion is `expired_overwrite`; Firefox's "removed" event
 * carries the new value and every deletion is `explicit`. A cookie set again without any difference is reported by neither; Chromium
 * counts ends in microseconds, so that one with Max-Age never is without.
 */
import { cookieKey } from '../../src/cookie/match/cookie-identity.ts';
import type { BrowserName, Fact, StoredCookie } from '../../src/observation.ts';

type CookieChanged = Extract<Fact, { type: 'cookie-changed' }>;

export interface SmallBrowser {
  readonly browser: BrowserName;
  /**
   * What a `Set-Cookie` line received from `url` does to the store, as the events that follow.
   *
   * @param date what the response's Date header says, ms since the Unix epoch
   */
  receive(line: string, url: string, at: number, date?: number): readonly CookieChanged[];
  /** What a script's `document.cookie = …` on a page at `url` does. */
  script(line: string, url: string, at: number): readonly CookieChanged[];
  /** Puts a cookie into the store without any event: it was there before the story begins. */
  plant(line: string, url: string, at: number): StoredCookie;
  remove(name: string, how: 'explicit' | 'expired' | 'evicted' | 'script'): readonly CookieChanged[];
  /** The `Cookie` header for a request to `url`; longer paths first, then older cookies. */
  header(url: string): string | undefined;
  find(name: string): StoredCookie | undefined;
}

export function createSmallBrowser(browser: BrowserName, storeId: string, topLevel: () => string): SmallBrowser {
  const cookies = new Map<string, StoredCookie>();

  const put = (line: string, url: string, at: number, date = at): readonly CookieChanged[] => {
    const { cookie, gone } = parse(line, url, at, { storeId, topLevel: topLevel(), browser, date });
    if (cookie.name === '' && cookie.value === '') return [];
    const key = cookieKey(cookie);
    const old = cookies.get(key);
    if (gone) {
      if (old === undefined) return [];
      cookies.delete(key);
      return [changed(true, browser === 'firefox' ? 'explicit' : 'expired_overwrite', old)];
    }
    const same = old !== undefined && JSON.stringify(old) === JSON.stringify(cookie);
    if (same && !(browser === 'chromium' && cookie.expirationDate !== undefined)) return [];
    cookies.set(key, cookie);
    const added = changed(false, 'explicit', cookie);
    return old === undefined ? [added] : [changed(true, 'overwrite', browser === 'firefox' ? cookie : old), added];
  };

  return {
    browser,
    receive: put,
    script: (line, url, at) => put(line, url, at),
    plant(line, url, at) {
      put(line, url, at);
      const { cookie } = parse(line, url, at, { storeId, topLevel: topLevel(), browser, date: at });
      return cookie;
    },
    remove(name, how) {
      const cookie = this.find(name);
      if (cookie === undefined) throw new Error(`no cookie ${name} to remove`);
      cookies.delete(cookieKey(cookie));
      const cause = how !== 'script' ? how : browser === 'firefox' ? 'explicit' : 'expired_overwrite';
      return [changed(true, cause, cookie)];
    },
    header(url) {
      const { hostname, pathname, protocol } = new URL(url);
      const sent = [...cookies.values()].filter(
        (cookie) =>
          (hostname === cookie.domain || (!cookie.hostOnly && hostname.endsWith(`.${cookie.domain}`))) &&
          pathMatches(pathname, cookie.path) &&
          (!cookie.secure || protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1'),
      );
      sent.sort((a, b) => b.path.length - a.path.length);
      return sent.length === 0 ? undefined : sent.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
    },
    find: (name) => [...cookies.values()].findLast((cookie) => cookie.name === name),
  };
}

/** 400 days, in seconds: what both browsers keep at most. */
const LONGEST = 34_560_000;

function changed(removed: boolean, cause: CookieChanged['cause'], cookie: StoredCookie): CookieChanged {
  return { type: 'cookie-changed', removed, cause, cookie };
}

/** Stories have no site but of two labels. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

function pathMatches(path: string, cookiePath: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}

function parse(
  line: string,
  url: string,
  at: number,
  {
    storeId,
    topLevel,
    browser,
    date,
  }: {
    readonly storeId: string;
    readonly topLevel: string;
    readonly browser: BrowserName;
    readonly date: number;
  },
): { readonly cookie: StoredCookie; readonly gone: boolean } {
  const { hostname, pathname } = new URL(url);
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  let domain = hostname;
  let hostOnly = true;
  let path = pathname.lastIndexOf('/') > 0 ? pathname.slice(0, pathname.lastIndexOf('/')) : '/';
  let expires: number | undefined;
  let maxAge: number | undefined;
  let sameSite: StoredCookie['sameSite'] = 'unspecified';
  const flags = new Set<string>();
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.split(/=(.*)/s);
    const lower = name.toLowerCase();
    flags.add(lower);
    if (lower === 'domain' && value !== '') [domain, hostOnly] = [value.replace(/^\./, '').toLowerCase(), false];
    if (lower === 'path' && value.startsWith('/')) path = value;
    if (lower === 'max-age') maxAge = at / 1000 + Number(value);
    if (lower === 'expires') expires = (Date.parse(value) + at - date) / 1000;
    if (lower === 'samesite') {
      const word = value.toLowerCase();
      sameSite = word === 'none' ? 'no_restriction' : word === 'strict' || word === 'lax' ? word : 'unspecified';
    }
  }
  const asked = maxAge ?? expires;
  const expirationDate = asked === undefined ? undefined : Math.min(asked, at / 1000 + LONGEST);
  const cookie: StoredCookie = {
    name: equals < 0 ? '' : pair.slice(0, equals),
    value: pair.slice(equals + 1),
    domain,
    hostOnly,
    path,
    secure: flags.has('secure'),
    httpOnly: flags.has('httponly'),
    sameSite,
    storeId,
    ...(expirationDate === undefined ? {} : { expirationDate }),
    ...(flags.has('partitioned') ? { partition: new URL(topLevel).origin } : {}),
    ...(flags.has('partitioned') && browser === 'chromium' && siteOf(url) !== siteOf(topLevel)
      ? { hasCrossSiteAncestor: true }
      : {}),
  };
  return { cookie, gone: expirationDate !== undefined && expirationDate <= at / 1000 };
}
