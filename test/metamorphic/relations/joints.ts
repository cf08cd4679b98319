/** What the log's joints have to bear: lines twice in one answer, attributes twice, octets beyond ASCII; as each browser tells of them. */
import type { Observation } from '../../../src/observation.ts';
import type { Relation } from '../relation.ts';
import { rewriteLines } from '../rewrite-cookies.ts';

type Unstamped = Observation extends infer One ? (One extends Observation ? Omit<One, 'seq'> : never) : never;

function numbered(facts: readonly Unstamped[]): readonly Observation[] {
  return facts.map((one, index) => ({ ...one, seq: index + 1 }) as Observation);
}

/** @param all the list of lines, as the server that sends it twice would write it */
function twice(name: string, all: (lines: readonly string[]) => readonly string[]): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url, browser }) => {
      const asked = new Set(
        log.flatMap((one) => (one.type === 'response-received' ? one.setCookies.map((line) => pairOf(line)) : [])),
      );
      const facts = log.flatMap((one): readonly Unstamped[] => {
        if (one.type === 'response-received') return [{ ...one, setCookies: all(one.setCookies) }];
        if (one.type !== 'cookie-changed' || one.removed || browser === 'firefox') return [one];
        const { name, value, expirationDate } = one.cookie;
        // Chromium reports the second line where it moves the end by a microsecond; Firefox reports no second one.
        if (expirationDate === undefined || !asked.has(`${name}=${value}`)) return [one];
        return [one, { ...one, removed: true, cause: 'overwrite' }, one];
      });
      return { log: numbered(facts), url };
    },
  };
}

const pairOf = (line: string): string => line.split(';')[0]?.trim() ?? '';

/**
 * A cookie that remembers a name, in octets beyond ASCII, set by every answer to a page of the judged host and sent from then on.
 *
 * @param octets one character for each
 * @param shown what the store shows of them
 */
function remembered(name: string, octets: string, shown: string): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url, browser }) => {
      const { host, hostname } = new URL(url);
      const told = browser === 'firefox' ? octets : shown.includes('\uFFFD') ? escaped(octets) : shown;
      const sent = browser === 'firefox' ? Buffer.from(shown, 'utf8').toString('latin1') : told;
      const pages = new Set(
        log.flatMap((one) => (one.type === 'request-started' && one.kind === 'main_frame' ? [one.exchange] : [])),
      );
      const here = (one: { readonly url: string }) => new URL(one.url).host === host;
      const storeId = log.flatMap((one) => (one.type === 'watch-started' ? [one.storeId] : []))[0] ?? '0';
      let kept = false;
      const facts = log.flatMap((one): readonly Unstamped[] => {
        if (one.type === 'request-sent' && here(one) && kept) {
          return [{ ...one, cookie: one.cookie === undefined ? `shopper=${sent}` : `${one.cookie}; shopper=${sent}` }];
        }
        if (one.type !== 'response-received' || !here(one) || !pages.has(one.exchange)) return [one];
        const answer = { ...one, setCookies: [...one.setCookies, `shopper=${told}; Path=/`] };
        if (kept) return [answer];
        kept = true;
        const cookie = { ...PLAIN, value: shown, domain: hostname, storeId };
        const event: Unstamped = { type: 'cookie-changed', at: one.at, removed: false, cause: 'explicit', cookie };
        return browser === 'firefox' ? [event, answer] : [answer, event];
      });
      return { log: numbered(facts), url };
    },
  };
}

const PLAIN = {
  name: 'shopper',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: false,
  sameSite: 'unspecified',
} as const;

const escaped = (octets: string): string =>
  octets.replace(/[\x80-\xFF]/g, (octet) => String.fromCharCode(0xdc00 + octet.charCodeAt(0)));

function repeated(name: string, spell: (attribute: string) => string): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url }) => ({
      log: rewriteLines(log, (line) => {
        const [pair = '', ...attributes] = line.split(';');
        return [pair, ...attributes, ...attributes.map(spell)].join(';');
      }),
      url,
    }),
  };
}

export const jointRelations: readonly Relation[] = [
  twice('every line twice', (lines) => lines.flatMap((line) => [line, line])),
  twice('all lines of an answer twice', (lines) => [...lines, ...lines]),
  repeated('every attribute twice', (one) => one),
  repeated('every attribute twice, in another case', (one) =>
    one.replace(/^[^=]*/, (attribute) =>
      attribute === attribute.toLowerCase() ? attribute.toUpperCase() : attribute.toLowerCase(),
    ),
  ),
  remembered('a name in UTF-8 is remembered', 'Jos\xC3\xA9 Mu\xC3\xB1oz', 'José Muñoz'),
  remembered('a name in Latin-1 is remembered', 'Jos\xE9 Mu\xF1oz', 'Jos\uFFFD Mu\uFFFDoz'),
];
