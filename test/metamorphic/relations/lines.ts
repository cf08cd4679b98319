/** Set-Cookie lines and Cookie headers spelt otherwise, and attributes that all cookies of a site get from a proxy. */
import type { Observation, StoredCookie } from '../../../src/observation.ts';
import type { Relation } from '../relation.ts';
import { rewriteLines } from '../rewrite-cookies.ts';

function spelt(name: string, spell: (attribute: string) => string): Relation {
  return {
    name,
    keeps: 'same',
    change: ({ log, url }) => ({ log: rewriteLines(log, (line) => eachAttribute(line, spell)), url }),
  };
}

function eachAttribute(line: string, spell: (attribute: string) => string): string {
  const [pair = '', ...attributes] = line.split(';');
  return [pair, ...attributes.map((one) => spell(one.trim()))].join(';');
}

const upToEquals = (attribute: string, change: (name: string) => string): string => {
  const middle = attribute.indexOf('=');
  return middle < 0 ? change(attribute) : change(attribute.slice(0, middle)) + attribute.slice(middle);
};

const has = (line: string, attribute: string): boolean =>
  line.split(';').some((one, index) => index > 0 && one.trim().toLowerCase().startsWith(attribute));

/** A proxy gives what is missing; a deletion may well get it too. */
function blanket(name: string, attribute: string, text: string, stored: Partial<StoredCookie>): Relation {
  return {
    name,
    keeps: 'less-sure',
    change: ({ log, url }) => ({
      log: rewriteLines(
        log,
        (line) => (has(line, attribute) ? line : `${line}; ${text}`),
        (cookie) => ({ ...cookie, ...stored }),
      ),
      url,
    }),
  };
}

/** A proxy takes it away. */
function bare(name: string, attribute: string, stored: Partial<StoredCookie>): Relation {
  return {
    name,
    keeps: 'less-sure',
    change: ({ log, url }) => ({
      log: rewriteLines(
        log,
        (line) =>
          line
            .split(';')
            .filter((one, index) => index === 0 || one.trim().toLowerCase() !== attribute)
            .join(';'),
        (cookie) => ({ ...cookie, ...stored }),
      ),
      url,
    }),
  };
}

function ordered(name: string, order: (one: Observation) => Observation): Relation {
  return { name, keeps: 'same', change: ({ log, url }) => ({ log: log.map(order), url }) };
}

/** The order of lines about one cookie counts, so that only lines of different cookies change places. */
function reversedLines(lines: readonly string[]): readonly string[] {
  const names = lines.map((line) => line.slice(0, line.indexOf('=')));
  return new Set(names).size === names.length ? lines.toReversed() : lines;
}

export const lineRelations: readonly Relation[] = [
  spelt('attributes in capitals', (one) => ` ${upToEquals(one, (name) => name.toUpperCase())}`),
  spelt('attributes in small letters', (one) => ` ${upToEquals(one, (name) => name.toLowerCase())}`),
  spelt('no blank after a semicolon', (one) => one),
  spelt('many blanks', (one) => `  \t ${one}  `),
  spelt('attributes of no standard', (one) => ` ${one}; x-proxy=1`),
  blanket('HttpOnly on every cookie', 'httponly', 'HttpOnly', { httpOnly: true }),
  blanket('SameSite=Lax on every cookie', 'samesite', 'SameSite=Lax', {}),
  bare('HttpOnly on no cookie', 'httponly', { httpOnly: false }),
  ordered('lines of an answer in the other order', (one) =>
    one.type === 'response-received' ? { ...one, setCookies: reversedLines(one.setCookies) } : one,
  ),
  ordered('cookies are sent in the other order', (one) =>
    one.type === 'request-sent' && one.cookie !== undefined
      ? { ...one, cookie: one.cookie.split('; ').toReversed().join('; ') }
      : one,
  ),
];
