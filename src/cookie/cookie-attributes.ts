/** Which attributes of a Set-Cookie line count. RFC 6265bis §5.6.1 to §5.6.7, and "the last one wins" of §5.7. */
import { parseCookieDate } from './cookie-date.ts';
import { octets } from './octets.ts';

export interface CookieAttribute {
  /** As written, trimmed. */
  readonly name: string;
  readonly value: string;
  /** Everything between its semicolons. */
  readonly raw: string;
  /** Why it has no effect; absent when it has. */
  readonly ignored?: 'unknown' | 'too-long' | 'invalid' | 'overridden';
}

/** What the line asks for once unknown, invalid and overridden attributes are left out. */
export interface EffectiveAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  /** `default`: absent, or the last one has no value that is known. */
  readonly sameSite: 'default' | 'none' | 'lax' | 'strict';
  /** Lower case, without leading dot. Absent: host-only. */
  readonly domain?: string;
  /** Begins with a slash. Absent: default-path. */
  readonly path?: string;
  /** Seconds, ≤ 0 for a deletion. */
  readonly maxAge?: number;
  /** Milliseconds since the Unix epoch. Counts only without `maxAge`. */
  readonly expires?: number;
}

const LONGEST_VALUE = 1024;
/** §5.6.2: a digit or "-" first, then digits; "-" alone is not a number. */
const DELTA_SECONDS = /^-?\d+$/;
const KNOWN = new Set(['expires', 'max-age', 'domain', 'path', 'secure', 'httponly', 'samesite', 'partitioned']);

/**
 * @returns the attributes that count, and the same list with the reason beside every one that does not. Empty attributes (`;;`)
 *   are left out of both.
 */
export function effectiveAttributes(attributes: readonly CookieAttribute[]): {
  readonly effective: EffectiveAttributes;
  readonly marked: readonly CookieAttribute[];
} {
  const last = new Map<string, number>();
  const marked: CookieAttribute[] = [];
  for (const attribute of attributes) {
    if (attribute.name === '' && attribute.value === '') continue;
    const name = attribute.name.toLowerCase();
    const ignored = reasonToIgnore(name, attribute.value);
    if (ignored !== undefined) {
      marked.push({ ...attribute, ignored });
      continue;
    }
    // §5.7: of several attributes with one name, the last that got here counts.
    const before = last.get(name);
    const overridden = before === undefined ? undefined : marked[before];
    if (before !== undefined && overridden !== undefined) marked[before] = { ...overridden, ignored: 'overridden' };
    last.set(name, marked.length);
    marked.push(attribute);
  }
  const lastOf = (name: string) => marked[last.get(name) ?? -1]?.value;
  return { effective: interpret(lastOf), marked };
}

function reasonToIgnore(name: string, value: string): CookieAttribute['ignored'] {
  if (!KNOWN.has(name)) return 'unknown';
  // §5.6, attribute loop step 6.
  if (value.length > LONGEST_VALUE || octets(value) > LONGEST_VALUE) return 'too-long';
  // §5.6.1 step 1 and §5.6.2 steps 1 and 2: an Expires or Max-Age that cannot be read is as good as absent.
  if (name === 'expires' && parseCookieDate(value) === undefined) return 'invalid';
  if (name === 'max-age' && !DELTA_SECONDS.test(value)) return 'invalid';
  return undefined;
}

function interpret(lastOf: (name: string) => string | undefined): EffectiveAttributes {
  const maxAge = lastOf('max-age');
  const expires = lastOf('expires');
  const expiryTime = expires === undefined ? undefined : parseCookieDate(expires);
  const domain = cookieDomain(lastOf('domain') ?? '');
  const path = lastOf('path');
  return {
    // §5.6.5 and §5.6.6: the value of Secure and HttpOnly does not matter; `Secure=false` is Secure.
    secure: lastOf('secure') !== undefined,
    httpOnly: lastOf('httponly') !== undefined,
    partitioned: lastOf('partitioned') !== undefined,
    sameSite: sameSiteFlag(lastOf('samesite')),
    ...(domain !== '' && { domain }),
    // §5.6.4: empty, or not beginning with a slash: default-path.
    ...(path?.startsWith('/') === true && { path }),
    ...(maxAge !== undefined && { maxAge: clamp(Number(maxAge)) }),
    ...(expiryTime !== undefined && { expires: expiryTime }),
  };
}

/** §5.6.3. A dot alone stays: both browsers refuse it (measured) instead of taking it for host-only. */
function cookieDomain(value: string): string {
  return (value.startsWith('.') && value !== '.' ? value.slice(1) : value).toLowerCase();
}

/** §5.6.7 steps 1 to 5: anything but the three keywords is "Default", also when an earlier attribute had a keyword. */
function sameSiteFlag(value: string | undefined): EffectiveAttributes['sameSite'] {
  const keyword = value?.toLowerCase();
  return keyword === 'none' || keyword === 'lax' || keyword === 'strict' ? keyword : 'default';
}

/** A thousand digits are a legal Max-Age; they must not become Infinity. */
function clamp(seconds: number): number {
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, seconds));
}
