/** More goes on in the tab: a page that polls, another site before this one, pictures, a second tab, an earlier attempt. */

import { cookieKey } from '../../../src/cookie/match/cookie-identity.ts';
import type { Observation } from '../../../src/observation.ts';
import { type Capture, readCaptures } from '../../support/capture-file.ts';
import type { Changed, Relation } from '../relation.ts';
import { storyTold } from '../story-told.ts';

type Unstamped = Observation extends infer One ? (One extends Observation ? Omit<One, 'seq'> : never) : never;

/** Numbers the facts anew. */
function numbered(facts: readonly Unstamped[]): readonly Observation[] {
  return facts.map((one, index) => ({ ...one, seq: index + 1 }) as Observation);
}

interface Call {
  readonly url: string;
  readonly kind: 'xmlhttprequest' | 'image';
  readonly type: string;
  readonly cookies: boolean;
}

function exchangeOf(
  id: string,
  at: number,
  call: Call,
  cookie: string | undefined,
  origin: string,
): readonly Unstamped[] {
  const { url } = call;
  const exchange = `company-${id}`;
  const sent = cookie === undefined || !call.cookies ? {} : { cookie };
  return [
    {
      type: 'request-started',
      at,
      exchange,
      url,
      method: 'GET',
      kind: call.kind,
      frame: 0,
      via: 'tab',
      initiator: origin,
    },
    { type: 'request-sent', at, exchange, url, ...sent },
    { type: 'response-received', at, exchange, url, status: 200, setCookies: [], contentType: call.type },
    { type: 'request-completed', at, exchange, url, status: 200, fromCache: false, setCookies: [] },
  ];
}

/** After each document of the judged host, so many calls of its page that get the same answer before and after the sign-in. */
function beside(name: string, call: (origin: string) => Call, times: number): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url }) => {
      const { origin, host } = new URL(url);
      let cookie: string | undefined;
      const facts = log.flatMap((one): readonly Unstamped[] => {
        if (one.type === 'request-sent' && new URL(one.url).host === host) cookie = one.cookie;
        if (one.type !== 'navigated' || !one.url.startsWith(origin)) return [one];
        const calls = Array.from({ length: times }, (_, nth) =>
          exchangeOf(`${one.seq}-${nth}`, one.at, call(origin), cookie, origin),
        );
        return [one, ...calls.flat()];
      });
      return { log: numbered(facts), url };
    },
  };
}

const OTHERS = readCaptures();

/** Another site's whole session in the same tab, before this one's. */
function afterAnother(name: string, password: Capture['password']): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url, browser, flow }) => {
      const hosts = hostsOf(log);
      const others = OTHERS.filter((one) => one.browser === browser && one.password === password && one.flow !== flow);
      const start = others.length === 0 ? 0 : (flow.length * 7 + flow.charCodeAt(0)) % others.length;
      const other = [...others.slice(start), ...others.slice(0, start)].find(
        (one) => ![...hostsOf(one.log)].some((host) => hosts.has(host)),
      );
      return other === undefined ? undefined : { log: joined(other.log, log), url };
    },
  };
}

/** The same site before, with the cookies deleted by hand between the two. */
function afterFailure({ log, url, browser, flow, password }: Capture): Changed | undefined {
  if (password === 'wrong') return undefined;
  const failed = OTHERS.find((one) => one.flow === flow && one.browser === browser && one.password === 'wrong');
  if (failed === undefined) return undefined;
  const [old, now] = [new URL(failed.url).port, new URL(url).port];
  const text = JSON.stringify(failed.log).replaceAll(`:${old}/`, `:${now}/`).replaceAll(`:${old}"`, `:${now}"`);
  const { outcomes } = storyTold(failed);
  return { log: joined(JSON.parse(text) as readonly Observation[], log, emptied), url, before: outcomes.length };
}

function joined(
  first: readonly Observation[],
  second: readonly Observation[],
  between: (log: readonly Observation[], at: number) => readonly Unstamped[] = () => [],
): readonly Observation[] {
  const [begin, ...rest] = second;
  if (begin === undefined) throw new Error('a log begins with its watch');
  // Half a minute before the second begins.
  const shift = begin.at - 30_000 - (first.at(-1)?.at ?? 0);
  const earlier = first.map((one): Unstamped => otherExchange({ ...one, at: one.at + shift }));
  return numbered([...earlier, ...between(first, begin.at - 20_000), ...rest]);
}

/** Browsers number requests anew in each run: one number, two requests. */
function otherExchange(one: Observation): Observation {
  return 'exchange' in one && one.exchange !== undefined ? { ...one, exchange: `before-${one.exchange}` } : one;
}

/** What a browser reports when the user deletes a site's cookies. */
function emptied(log: readonly Observation[], at: number): readonly Unstamped[] {
  const jar = new Map<string, Observation & { readonly type: 'cookie-changed' | 'cookie-found' }>();
  for (const one of log) {
    if (one.type === 'cookie-found') jar.set(cookieKey(one.cookie), one);
    if (one.type !== 'cookie-changed') continue;
    if (one.removed) jar.delete(cookieKey(one.cookie));
    else jar.set(cookieKey(one.cookie), one);
  }
  return [...jar.values()].map(({ cookie }) => ({
    type: 'cookie-changed',
    at,
    removed: true,
    cause: 'explicit',
    cookie,
  }));
}

function hostsOf(log: readonly Observation[]): ReadonlySet<string> {
  return new Set(log.flatMap((one) => (one.type === 'request-sent' ? [new URL(one.url).hostname] : [])));
}

export const companyRelations: readonly Relation[] = [
  beside(
    'pages ask for news',
    (origin) => ({
      url: `${origin}/notifications/count`,
      kind: 'xmlhttprequest',
      type: 'application/json',
      cookies: true,
    }),
    3,
  ),
  beside(
    'pages ask for a file of the scripts',
    (origin) => ({
      url: `${origin}/assets/strings.json`,
      kind: 'xmlhttprequest',
      type: 'application/json',
      cookies: true,
    }),
    1,
  ),
  beside(
    'pages have pictures',
    (origin) => ({ url: `${origin}/images/logo.png`, kind: 'image', type: 'image/png', cookies: false }),
    4,
  ),
  afterAnother('after a sign-in at another site', 'right'),
  afterAnother('after a failed sign-in at another site', 'wrong'),
];

export const afterItself: Relation = { name: 'after a failed sign-in here', keeps: 'surer', change: afterFailure };
