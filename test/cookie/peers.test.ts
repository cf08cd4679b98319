/**
 * The standard's reading beside that of two independent parsers, on every line of the table: undici's `parseCookie` and tough-cookie's
 * `Cookie.parse`. Every disagreement must be one that is explained here.
 */
import { describe, expect, it } from 'vitest';
import { parseSetCookieString, type SetCookieString } from '../../src/cookie/parse/set-cookie-string.ts';
import { cookieCases, placed, responsesOf } from '../fixtures/cookie-lines/index.ts';

interface PeerCookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly path: string | undefined;
  readonly domain: string | undefined;
  readonly sameSite: string;
  readonly maxAge: number | undefined;
  readonly expires: number | undefined;
}

interface Peer {
  readonly read: (line: string) => PeerCookie | undefined;
  /** Why the two may differ in a field; `undefined` when they may not. */
  readonly explain: (field: string, line: string, ours: SetCookieString) => string | undefined;
}

const LINES = [
  ...new Set(
    cookieCases.flatMap((one) =>
      responsesOf(placed(one, { label: 'c17', httpsPort: 443, httpPort: 80 })).flatMap(({ setCookie }) => setCookie),
    ),
  ),
];

const undici: Peer = {
  read: () => undefined,
  explain: (field, line, ours) => {
    if (field === 'kept')
      return ours.rejected?.rule === 'empty' ? 'it keeps cookies without name and value' : undefined;
    if (field === 'expires') return 'it reads Expires with JavaScript’s own Date';
    if (field === 'path')
      return /path/i.test(line) && ours.effective.path === undefined ? 'it makes / of a Path without slash' : undefined;
    if (field === 'sameSite')
      return ours.effective.sameSite === 'default' ? 'an unknown SameSite does not undo an earlier one' : undefined;
    if (field === 'domain')
      return /domain=\.(;|$)|[\x80-\xFF]/i.test(line)
        ? 'a lone dot is no Domain; letters beyond ASCII change case'
        : undefined;
    if (field === 'maxAge')
      return /max-age=-|\d{16}/i.test(line) ? 'it ignores negative numbers and does not clamp large ones' : undefined;
    return /\xA0/.test(line) ? 'it trims white space beyond blank and TAB' : undefined;
  },
};

const tough: Peer = {
  read: () => undefined,
  explain: (field, line, ours) => {
    if (field === 'kept') {
      if (ours.rejected?.rule === 'size') return 'it has no limit of 4096 bytes';
      if (ours.rejected?.rule === 'control-character') return 'it cuts a line at a control character';
      if (/\t/.test(line)) return 'it refuses a TAB inside of a value';
      return ours.name === '' ? 'it reads nameless cookies in its own way' : undefined;
    }
    if (/[^;]{1025}/.test(line)) return 'it heeds values over 1024 bytes';
    if (/\xA0|[\x80-\x9F]|\t/.test(line)) return 'it trims and refuses other white space';
    if (field === 'name' || field === 'value') return ours.name === '' ? 'it takes =name=value for a name' : undefined;
    if (field === 'expires' || field === 'maxAge') return 'it reads dates and ages of its own range';
    if (field === 'path')
      return ours.effective.path === undefined ? 'a Path without slash leaves an earlier one' : undefined;
    if (field === 'domain') return 'a Domain may be cut or emptied otherwise';
    return field === 'sameSite' && ours.effective.sameSite === 'default'
      ? 'an unknown SameSite is none given'
      : undefined;
  },
};

/** Loaded by name, so that the test says what is missing instead of not compiling. */
async function load(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

const undiciModule = await load('undici');
const toughModule = await load('tough-cookie');

describe.skipIf(undiciModule === undefined)('undici', () => {
  const parseCookie = undiciModule?.parseCookie as (line: string) => Record<string, unknown> | null;
  it('agrees, or differs for a reason', () => {
    agree({ ...undici, read: (line) => fromUndici(parseCookie(line)) });
  });
});

describe.skipIf(toughModule === undefined)('tough-cookie', () => {
  const Cookie = toughModule?.Cookie as { parse(line: string, options: object): Record<string, unknown> | undefined };
  it('agrees, or differs for a reason', () => {
    agree({ ...tough, read: (line) => fromTough(Cookie.parse(line, { loose: true })) });
  });
});

function agree({ read, explain }: Peer): void {
  const unexplained: string[] = [];
  for (const line of LINES) {
    const ours = parseSetCookieString(line, 'spec', (text) => text.length);
    const theirs = read(line);
    const kept = ours.rejected === undefined;
    const fields = kept === (theirs !== undefined) ? (kept ? differences(ours, theirs) : []) : ['kept'];
    for (const field of fields) {
      if (explain(field, line, ours) === undefined) unexplained.push(`${field}: ${JSON.stringify(line.slice(0, 80))}`);
    }
  }
  expect(LINES.length).toBeGreaterThan(700);
  expect(unexplained).toEqual([]);
}

function differences(ours: SetCookieString, theirs: PeerCookie | undefined): readonly string[] {
  const { effective } = ours;
  const mine: Record<keyof PeerCookie, unknown> = {
    name: ours.name,
    value: ours.value,
    secure: effective.secure,
    httpOnly: effective.httpOnly,
    path: effective.path,
    domain: effective.domain,
    sameSite: effective.sameSite,
    maxAge: effective.maxAge,
    expires: effective.expires,
  };
  return (Object.keys(mine) as (keyof PeerCookie)[]).filter((field) => mine[field] !== theirs?.[field]);
}

function fromUndici(cookie: Record<string, unknown> | null): PeerCookie | undefined {
  if (cookie === null) return undefined;
  return {
    name: String(cookie.name),
    value: String(cookie.value),
    secure: cookie.secure === true,
    httpOnly: cookie.httpOnly === true,
    path: text(cookie.path),
    domain: text(cookie.domain),
    sameSite: text(cookie.sameSite)?.toLowerCase() ?? 'default',
    maxAge: typeof cookie.maxAge === 'number' ? cookie.maxAge : undefined,
    expires: time(cookie.expires),
  };
}

function fromTough(cookie: Record<string, unknown> | undefined): PeerCookie | undefined {
  if (cookie === undefined) return undefined;
  return {
    name: String(cookie.key),
    value: String(cookie.value),
    secure: cookie.secure === true,
    httpOnly: cookie.httpOnly === true,
    path: text(cookie.path),
    domain: text(cookie.domain),
    sameSite: text(cookie.sameSite) ?? 'default',
    maxAge: typeof cookie.maxAge === 'number' ? cookie.maxAge : undefined,
    expires: time(cookie.expires),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function time(value: unknown): number | undefined {
  return value instanceof Date ? value.getTime() : undefined;
}
