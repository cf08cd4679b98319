/**
 * A session told as an HTTP transcript becomes the log that a browser would have written of it.
 *
 *     transcript(`
 *       firefox watches https://shop.test/
 *       found    connect.sid=s%3Aabc.sig; HttpOnly; Path=/
 *       12:00:01 GET https://shop.test/login
 *                200 text/html
 *       12:00:05 POST https://shop.test/login   form: username, password, _csrf
 *                302 → /account
 *                Set-Cookie: connect.sid=s%3Axyz.sig; Path=/; HttpOnly
 *                GET /account
 *                200 text/html
 *       script sets theme=dark; Path=/
 *       user marks signed-in shop.test
 *     `)
 *
 * One statement a line; indentation means nothing; blank lines and lines that begin with `#` are skipped; an unknown line
 * throws with its number. The browser's cookie store is played along: accepted Set-Cookie lines make `cookie-changed` facts in
 * the named browser's order (Firefox: before the response's headers; Chromium: after) and are sent from then on.
 *
 *   TIME       `12:00:05`, `12:00:05.250`, `+30s`, `+250ms`, `+5m`, `+2h` before any statement; without one, 100 ms later.
 *   LABEL      `[a]` after the time, on a request and on its answer: lets exchanges overlap.
 *   BEGIN      `chromium watches URL` | `firefox watches URL` | `it watches URL` (chromium, unless transcript's second
 *              argument says otherwise); optionally followed by `in STORE`.
 *   REQUEST    `METHOD URL [(HOW)] [BODY] [HEADERS] [Cookie: PAIRS]`
 *     HEADERS  `Authorization: SCHEME [VALUE]`, `X-Auth-Token: VALUE` or another header; what the recorder makes of them is recorded.
 *     URL      absolute, or a path on the last request's origin. If it is where the last answer redirected to, it is the next hop
 *              of the same exchange, as in a browser.
 *     HOW      words: a kind (`fetch`, `frame`, `image`, `script`, `style`, `ping`, `font`, `websocket`), `pop-up`, `worker`,
 *              `from ORIGIN` (initiator), `on URL` (top-level document). Without a kind: `json:` is a fetch, all else a page.
 *     BODY     `form:` | `multipart:` | `json:` | `text:` FIELDS, or `unreadable body`. A field is `name` (medium text), `name=` (empty),
 *              `name#` (short digits), `name~` (long text), `name@` (file), `name=other` (equal to an earlier field), any with `!word` after it (a
 *              protocol's own word that was its value), comma-separated.
 *     PAIRS    without `Cookie:` the store's cookies are sent. `none`: no header. `…`: the store's. `a=…`: the store's value of a.
 *   ANSWER     `STATUS [→ TARGET] [CONTENT-TYPE] [from cache]`, then any of the header lines `Set-Cookie: LINE`,
 *              `WWW-Authenticate: SCHEME`, `Clear-Site-Data: V`, `Cache-Control: V`, `Strict-Transport-Security: V`,
 *              `Date: V`.
 *              `Set-Cookie (refused): LINE`: the browser does not store it. `Set-Cookie (unseen): LINE`: stored, no event arrives.
 *              `failed ERROR` instead: the request failed. `retry SCHEME`: HTTP authentication sends the request once more.
 *   STORE      `found LINE` (in the store before) | `script sets LINE` | `script deletes NAME` | `user deletes NAME` | `browser evicts NAME` |
 *              `browser expires NAME`
 *   USER       `user marks signed-in|signed-out|not-a-sign-in SITE` | `user says it|/PATH was [not ]a sign-in` (about the last POST) |
 *              `user pins NAME` | `user unpins NAME` | `user withdraws NAME`
 *              `user looks into storage: local KEY=VALUE | session KEY=VALUE | …` (the tab's document's)
 *   PAGE       `page shows a password field` | `page shows no password field` | `page shows an error` | `page shows a way to sign out` |
 *              `page shows the marker` | `page shows no marker` |
 *              `user submits by hand`: what a content script tells
 *   ELSE       `worker restarts` | `gap REASON 12:00:01 12:00:04` | `access withheld|granted` | `opens URL` | `wait` (only takes time) |
 *              `dropped N exchanges: NAME xN on HOST, …` (since the previous statement)
 */

import { storageTexts } from '../../src/background/look/storage-texts.ts';
import { sentTokens } from '../../src/background/observe/sent-tokens.ts';
import { cookieKey } from '../../src/cookie/match/cookie-identity.ts';
import type {
  BodyField,
  BrowserName,
  Fact,
  Observation,
  PageSign,
  RequestBody,
  ResourceKind,
  Via,
} from '../../src/observation.ts';
import { createSmallBrowser, type SmallBrowser } from './small-browser.ts';

/** Midnight before every story. */
export const MIDNIGHT = Date.UTC(2026, 0, 5);

interface Open {
  readonly exchange: string;
  readonly method: string;
  readonly kind: ResourceKind;
  readonly via: Via;
  url: string;
  /** Where the last answer redirected to, absolute. */
  target?: string;
  answer?: Answer;
}

interface Answer {
  readonly open: Open;
  readonly status: number;
  readonly rest: string;
  readonly at: number;
  readonly headers: [name: string, note: string, value: string][];
}

/** @param browser which browser plays a story that begins with `it watches`. @throws with the line number, when a line means nothing. */
export function transcript(text: string, browser: BrowserName = 'chromium'): Observation[] {
  const teller = createTeller(browser);
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    try {
      teller.tell(line);
    } catch (cause) {
      throw new Error(`transcript, line ${index + 1}: ${cause instanceof Error ? cause.message : cause}: ${line}`);
    }
  });
  return teller.end();
}

const SIGNS: Readonly<Record<string, PageSign>> = {
  'a password field': 'password-field-shown',
  'no password field': 'password-field-gone',
  'an error': 'error-shown',
  'a way to sign out': 'sign-out-control-shown',
  'the marker': 'marker-shown',
  'no marker': 'marker-gone',
};

const KINDS: Readonly<Record<string, ResourceKind>> = {
  page: 'main_frame',
  fetch: 'xmlhttprequest',
  frame: 'sub_frame',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  ping: 'ping',
  font: 'font',
  websocket: 'websocket',
};

function createTeller(played: BrowserName) {
  const log: Observation[] = [];
  let clock = MIDNIGHT + 12 * 3_600_000;
  let jar: SmallBrowser = createSmallBrowser(played, '0', () => document);
  let document = 'https://site.test/';
  let origin = 'https://site.test';
  let exchanges = 0;
  let last: Open | undefined;
  let lastPost: Open | undefined;
  /** The last one to each path. */
  const posts = new Map<string, Open>();
  let answering: Answer | undefined;
  /** Of a Chromium HTTP-auth retry, only the completion is reported. */
  let silentRetry: Open | undefined;
  const labelled = new Map<string, Open>();

  const note = (fact: Fact, at = clock): void => {
    log.push({ seq: log.length + 1, at, ...fact });
  };

  /** Writes down the answer that has been collected line by line. */
  const settle = (): void => {
    const answer = answering;
    if (answer === undefined) return;
    answering = undefined;
    const { open, status, rest, at } = answer;
    const lines = answer.headers.filter(([name]) => name === 'set-cookie');
    const setCookies = lines.map(([, , value]) => value);
    const header = (name: string) => answer.headers.find(([header]) => header === name)?.[2];
    const date = header('date') === undefined ? undefined : Date.parse(header('date') ?? '');
    const events = lines.flatMap(([, how, value]) =>
      how === 'refused' ? [] : jar.receive(value, open.url, at, date).filter(() => how !== 'unseen'),
    );
    const target = /(?:→|->)\s*(\S+)/.exec(rest)?.[1];
    const contentType = /(?:^|\s)([a-z]+\/[\w.+-]+)/.exec(rest.replace(/(?:→|->)\s*\S+/, ''))?.[1];
    const fromCache = /from cache/.test(rest);
    const silent = silentRetry === open;
    silentRetry = undefined;
    if (jar.browser === 'firefox') for (const event of events) note(event, at);
    if (!silent) {
      const optional = {
        ...(target === undefined ? {} : { location: target }),
        ...(contentType === undefined ? {} : { contentType }),
        ...(header('www-authenticate') === undefined
          ? {}
          : { challenges: [header('www-authenticate')?.toLowerCase() ?? ''] }),
        ...(header('strict-transport-security') === undefined
          ? {}
          : { strictTransportSecurity: header('strict-transport-security') ?? '' }),
        ...(header('cache-control') === undefined ? {} : { cacheControl: header('cache-control') ?? '' }),
        ...(header('clear-site-data') === undefined ? {} : { clearSiteData: header('clear-site-data') ?? '' }),
        ...(header('date') === undefined || setCookies.length === 0 ? {} : { date: header('date') ?? '' }),
      };
      note({ type: 'response-received', exchange: open.exchange, url: open.url, status, setCookies, ...optional }, at);
    }
    if (jar.browser === 'chromium') for (const event of events) note(event, at + 2);
    open.answer = answer;
    if (target !== undefined && status >= 300 && status < 400) {
      open.target = new URL(target, open.url).href;
      note({ type: 'redirected', exchange: open.exchange, from: open.url, to: open.target, status }, at + 3);
      clock = at + 3;
    } else {
      pendingCompletion = { open, status, fromCache, setCookies: silent ? setCookies : [], at: at + 8 };
    }
  };

  /** The completion waits for the next statement, because `retry` may still follow a 401. */
  let pendingCompletion:
    | { open: Open; status: number; fromCache: boolean; setCookies: readonly string[]; at: number }
    | undefined;
  const complete = (): void => {
    settle();
    const done = pendingCompletion;
    if (done === undefined) return;
    pendingCompletion = undefined;
    const { open, status, fromCache, setCookies, at } = done;
    note({ type: 'request-completed', exchange: open.exchange, url: open.url, status, fromCache, setCookies }, at);
    clock = Math.max(clock, at);
    if (open.kind === 'main_frame' && open.via === 'tab' && status !== 204) {
      document = open.url;
      note({ type: 'navigated', url: open.url }, at + 1);
    }
  };

  const request = (method: string, words: string, label: string | undefined): void => {
    const { cookies, authorization, tokens, body, how, url: address } = partsOf(words);
    const url = new URL(address, origin).href;
    origin = new URL(url).origin;
    const words2 = how.split(/\s+/);
    const kindWord = words2.find((word) => KINDS[word] !== undefined);
    const kind = (kindWord && KINDS[kindWord]) || (body?.encoding === 'json' ? 'xmlhttprequest' : 'main_frame');
    const via: Via = /\bpop-up\b/.test(how) ? 'opened-window' : /\bworker\b/.test(how) ? 'worker' : 'tab';
    const redirecting = [last, ...labelled.values()].find((open) => open?.target === url);
    const open: Open = redirecting ?? { exchange: `x${++exchanges}`, method, kind, via, url };
    open.url = url;
    delete open.target;
    last = open;
    if (method !== 'GET') {
      lastPost = open;
      posts.set(new URL(url).pathname, open);
    }
    if (label !== undefined) labelled.set(label, open);
    const initiator = /\bfrom (\S+)/.exec(how)?.[1] ?? (kind === 'main_frame' ? undefined : new URL(document).origin);
    const documentUrl = /\bon (\S+)/.exec(how)?.[1] ?? (kind === 'main_frame' ? undefined : document);
    note({
      ...{ type: 'request-started', exchange: open.exchange, url, method, kind: open.kind, via: open.via },
      frame: open.kind === 'sub_frame' ? 7 : 0,
      ...(initiator === undefined ? {} : { initiator }),
      ...(documentUrl === undefined ? {} : { documentUrl }),
      ...(body === undefined ? {} : { body }),
    });
    const cookie = cookieHeader(cookies, jar, url);
    note(
      {
        ...{ type: 'request-sent', exchange: open.exchange, url },
        ...(cookie === undefined ? {} : { cookie }),
        ...(authorization === undefined ? {} : { authorization: authorization.toLowerCase() }),
        ...(tokens.length === 0 ? {} : { tokens }),
      },
      clock + 1,
    );
  };

  const answeredBy = (label: string | undefined): Open => {
    const open = label === undefined ? last : labelled.get(label);
    if (open === undefined) throw new Error('an answer without a request');
    return open;
  };

  const beginWatch = (who = '', url = '', store?: string): void => {
    const browser: BrowserName = who === 'it' ? played : who === 'firefox' ? 'firefox' : 'chromium';
    document = url;
    origin = new URL(document).origin;
    const storeId = store ?? (browser === 'firefox' ? 'firefox-default' : '0');
    jar = createSmallBrowser(browser, storeId, () => document);
    const browserVersion = browser === 'firefox' ? '153.7' : '156.0.8078.79';
    note({ type: 'watch-started', browser, browserVersion, url: document, storeId, access: 'granted' });
  };

  const speak = (path: string | undefined, mark: 'signed-in' | 'not-a-sign-in'): void => {
    const meant = path === undefined ? lastPost : posts.get(path);
    if (meant === undefined) throw new Error('no POST to speak of');
    const site = new URL(meant.url).hostname;
    note({ type: 'marked', mark, site, exchange: meant.exchange });
  };

  const pin = (verb = '', name = ''): void => {
    const cookie = jar.find(name);
    if (cookie === undefined) throw new Error('no such cookie');
    note({
      type: 'pinned',
      cookie: cookieKey(cookie),
      pinned: verb === 'pins' ? true : verb === 'unpins' ? false : null,
    });
  };

  const remove = (who = '', verb = '', name = ''): void => {
    const how =
      who === 'script' ? 'script' : verb === 'evicts' ? 'evicted' : verb === 'expires' ? 'expired' : 'explicit';
    for (const event of jar.remove(name, how)) note(event);
  };

  const drop = (count = '', list = ''): void => {
    const sent = [...list.matchAll(/(\S+) x(\d+) on ([^\s,]+)/g)].map((one) => ({
      ...{ name: one[1] ?? '', count: Number(one[2]), host: one[3] ?? '' },
    }));
    const [exchanges, firstAt] = [Number(count), log.at(-1)?.at ?? clock];
    note({
      ...{ type: 'routine-dropped', exchanges, observations: exchanges * 4, firstAt, lastAt: clock },
      ...{ longestSilence: Math.round((clock - firstAt) / (exchanges + 1)), sent },
    });
  };

  /** As the recorder does it: what cannot be a token is not kept. */
  const lookInto = (list: string): void => {
    const entries = list
      .split(' | ')
      .map((one) => /^(local|session) (.*?)=(.*)$/.exec(one.trim()))
      .flatMap((found) =>
        found === null ? [] : [{ area: found[1] as 'local' | 'session', key: found[2] ?? '', value: found[3] ?? '' }],
      );
    const sent = log.flatMap((one) =>
      one.type === 'request-sent'
        ? [
            ...(one.tokens ?? []).map(({ value }) => value),
            ...(one.cookie ?? '').split('; ').map((pair) => pair.replace(/^[^=]*=/, '')),
          ]
        : [],
    );
    const of = (area: string) => entries.filter((one) => one.area === area).length;
    note({
      ...{ type: 'storage-read', url: document, entries: { local: of('local'), session: of('session') } },
      ...storageTexts({ entries }, new Set(sent)),
    });
  };

  /** Every sentence, and what it does. */
  const sentences: readonly (readonly [RegExp, (m: RegExpExecArray, label: string | undefined) => void])[] = [
    [
      /^(\d{3})\b\s*(.*)$/,
      ([, status, rest = ''], label) => {
        answering = { open: answeredBy(label), status: Number(status), rest, at: clock, headers: [] };
      },
    ],
    [
      /^failed\s+(.+)$/,
      ([, error = ''], label) => {
        const { exchange, url } = answeredBy(label);
        note({ type: 'request-failed', exchange, url, error });
      },
    ],
    [
      /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(.+)$/,
      ([, method = '', words = ''], label) => request(method, words, label),
    ],
    [/^(chromium|firefox|it) watches (\S+)(?: in (\S+))?$/, ([, who, url, store]) => beginWatch(who, url, store)],
    [/^found\s+(.+)$/, ([, line = '']) => note({ type: 'cookie-found', cookie: jar.plant(line, document, clock) })],
    [
      /^script sets (.+)$/,
      ([, line = '']) => {
        for (const event of jar.script(line, document, clock)) note(event);
      },
    ],
    [/^(script|user|browser) (deletes|evicts|expires) (\S+)$/, ([, who, verb, name]) => remove(who, verb, name)],
    [
      /^user marks (signed-in|signed-out|not-a-sign-in) (\S+)$/,
      ([, mark, site = '']) => note({ type: 'marked', mark: mark as 'signed-in', site }),
    ],
    [
      /^user says (?:it|(\/\S*)) was (not )?a sign-in$/,
      ([, path, not]) => speak(path, not === undefined ? 'signed-in' : 'not-a-sign-in'),
    ],
    [/^user (pins|unpins|withdraws) (\S+)$/, ([, verb, name]) => pin(verb, name)],
    [
      /^(?:page shows (a password field|no password field|an error|a way to sign out|the marker|no marker)|user submits by hand)$/,
      ([, seen = '']) =>
        note({ type: 'page-noticed', sign: SIGNS[seen] ?? 'submitted-by-hand', frame: 0, url: document }),
    ],
    [/^user looks into storage:\s*(.*)$/, ([, list = '']) => lookInto(list)],
    [/^worker restarts$/, () => note({ type: 'worker-restarted', boot: `boot-${log.length}` })],
    [
      /^gap (\S+) (\S+) (\S+)$/,
      ([, reason = '', from = '', to = '']) =>
        note({
          ...{ type: 'gap', reason: reasonOf(reason), from: timeOf(from, clock), to: timeOf(to, clock) },
          detail: 'Told by the transcript.',
        }),
    ],
    [
      /^access (withheld|granted)$/,
      ([, access]) => note({ type: 'access-changed', access: access === 'granted' ? 'granted' : 'withheld' }),
    ],
    [/^opens (\S+)$/, ([, url = '']) => note({ type: 'window-opened', openedTab: 42, url })],
    [/^dropped (\d+) exchanges(?::\s*(.*))?$/, ([, count, list]) => drop(count, list)],
    [/^wait$/, () => undefined],
  ];

  const tell = (line: string): void => {
    const [, time, label, statement = ''] =
      /^(\d\d:\d\d:\d\d(?:\.\d{1,3})?|\+\d+(?:ms|s|m|h))?\s*(?:\[(\w+)\])?\s*(.*)$/.exec(line) ?? [];
    if (
      statement.startsWith('Set-Cookie') ||
      /^(WWW-Authenticate|Clear-Site-Data|Cache-Control|Strict-|Date:)/.test(statement)
    ) {
      const m = /^([\w-]+)(?: \((\w+)\))?:\s*(.*)$/.exec(statement);
      if (m === null || answering === undefined) throw new Error('a header line belongs under an answer');
      answering.headers.push([(m[1] ?? '').toLowerCase(), m[2] ?? '', m[3] ?? '']);
      return;
    }
    if (statement.startsWith('retry ')) {
      settle();
      const open = last;
      if (open === undefined) throw new Error('nothing to retry');
      pendingCompletion = undefined;
      if (jar.browser === 'chromium') silentRetry = open;
      else {
        const { exchange, url, method, kind, via } = open;
        note({ type: 'request-started', exchange, url, method, kind, via, frame: 0 });
        const cookie = jar.header(url);
        const authorization = statement.slice(6).trim().toLowerCase();
        note({ type: 'request-sent', exchange, url, authorization, ...(cookie === undefined ? {} : { cookie }) });
      }
      return;
    }
    complete();
    clock = time === undefined ? clock + 100 : timeOf(time, clock);

    for (const [sentence, act] of sentences) {
      const found = sentence.exec(statement);
      if (found === null) continue;
      act(found, label);
      return;
    }
    throw new Error('not a sentence of this language');
  };

  return {
    tell,
    end(): Observation[] {
      complete();
      return log;
    },
  };
}

function timeOf(time: string, clock: number): number {
  const relative = /^\+(\d+)(ms|s|m|h)$/.exec(time);
  if (relative !== null) {
    const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[relative[2] ?? 's'] ?? 1000;
    return clock + Number(relative[1]) * unit;
  }
  const [hours = '0', minutes = '0', seconds = '0'] = time.split(':');
  return MIDNIGHT + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Math.round(Number(seconds) * 1000);
}

function reasonOf(word: string): Extract<Fact, { type: 'gap' }>['reason'] {
  const reasons = ['devtools-closed', 'journal-failed', 'access-withheld', 'unknown'] as const;
  const reason = reasons.find((one) => one === word);
  if (reason === undefined) throw new Error(`a gap's reason is one of ${reasons.join(', ')}`);
  return reason;
}

function cookieHeader(words: string | undefined, jar: SmallBrowser, url: string): string | undefined {
  if (words === undefined || words === '…') return jar.header(url);
  if (words === 'none') return undefined;
  return words.replace(/([^;=\s]+)=…/g, (_, name: string) => `${name}=${jar.find(name)?.value ?? ''}`);
}

/** Names of headers begin with a capital letter, words of bodies do not; a value is one word, after a scheme another. */
const HEADER = /\s([A-Z][\w-]*):\s*(\S+(?:\s+(?![A-Z][\w-]*:)\S+)?)/g;

function partsOf(words: string) {
  const [head = '', cookies] = words.split(/\s+Cookie:\s*(.*)$/s);
  const headers = [...head.matchAll(HEADER)].map(([, name = '', value = '']) => ({ name, value: value.trim() }));
  const authorization = headers.find(({ name }) => name === 'Authorization')?.value.split(' ')[0];
  const rest = head.replace(HEADER, '');
  const how = /\s\(([^)]*)\)/.exec(rest)?.[1] ?? '';
  const [address = '', ...more] = rest
    .replace(/\s\([^)]*\)/, '')
    .trim()
    .split(/\s+/);
  const body = bodyOf(more.join(' '));
  return { cookies: cookies?.trim(), authorization, tokens: sentTokens(headers), how, url: address, body };
}

function bodyOf(words: string): RequestBody | undefined {
  if (words === '') return undefined;
  if (words === 'unreadable body') return { encoding: 'unreadable', fields: [], truncated: false };
  const [, form, list = ''] = /^(form|multipart|json|text):\s*(.*)$/.exec(words) ?? [];
  if (form === undefined) throw new Error(`what is "${words}"?`);
  const encoding = form === 'form' ? 'urlencoded' : form === 'json' ? 'json' : form === 'text' ? 'text' : 'multipart';
  const fields: BodyField[] = [];
  for (const word of list.split(/\s*,\s*/).filter((one) => one !== '')) {
    const [shaped = '', told] = word.split('!');
    const [, name = '', sign = '', other = ''] = /^(.*?)([#~@=]?)([^#~@=]*)$/.exec(shaped) ?? [];
    const bare = sign === '' ? shaped : name;
    const sameAs = sign === '=' && other !== '' ? fields.findIndex((field) => field.name === other) : -1;
    const empty = sign === '=' && other === '';
    fields.push({
      name: bare,
      type: sign === '@' ? 'file' : 'text',
      size: empty ? 'empty' : sign === '#' ? 'short' : sign === '~' ? 'long' : 'medium',
      digits: sign === '#',
      ...(sameAs < 0 ? {} : { sameAs }),
      ...(told === undefined ? {} : { word: told }),
    });
  }
  return { encoding, fields, truncated: false };
}
