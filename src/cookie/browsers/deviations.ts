/**
 * Where browsers leave the standard (or fill its gaps) when they store a cookie, by name. Algorithms ask this table and never a browser's
 * name, so that each difference is one row: one sentence, the versions that showed it and where it is known from.
 */
import type { UserAgent } from './user-agent.ts';

export type Browser = Exclude<UserAgent, 'spec'>;

export interface Deviation {
  readonly agents: readonly Browser[];
  /** One sentence for people who test web sites. */
  readonly text: string;
  /** `measured`: seen in the browsers of `MEASURED_VERSIONS`; otherwise read in the browser's published source, and not yet seen. */
  readonly basis: 'measured' | 'source';
  readonly source: string;
}

/** The browsers that the rows with `measured` were seen in. */
export const MEASURED_VERSIONS: Readonly<Record<Browser, string>> = {
  chromium: 'Chromium 156',
  firefox: 'Firefox ESR 153',
};

const CHROMIUM_PARSER = 'Chromium net/cookies/parsed_cookie.cc';
const CHROMIUM_COOKIE = 'Chromium net/cookies/canonical_cookie.cc';
const CHROMIUM_UTIL = 'Chromium net/cookies/cookie_util.cc';
const FIREFOX_PARSER = 'Firefox netwerk/cookie/CookieParser.cpp';
const FIREFOX_RULES = 'Firefox netwerk/cookie/CookieValidation.cpp';
const LAB = 'Own measurement, November 2026';

const measured = (agents: readonly Browser[], text: string, source = LAB): Deviation => ({
  agents,
  text,
  basis: 'measured',
  source,
});
const read = (agents: readonly Browser[], text: string, source: string): Deviation => ({
  agents,
  text,
  basis: 'source',
  source,
});

const CHROMIUM = ['chromium'] as const;
const FIREFOX = ['firefox'] as const;
const BOTH = ['chromium', 'firefox'] as const;

export const deviations = {
  // Characters and the name-value-pair
  'carriage-return-ends-line': measured(
    CHROMIUM,
    'Chromium takes a bare carriage return in a response for the end of the line: what follows is lost, unless it begins with a blank.',
    'Chromium net/http/http_util.cc AssembleRawHeaders',
  ),
  'no-tab-inside': measured(
    CHROMIUM,
    'Chromium refuses a line with a TAB inside of a name or value, also of an attribute.',
  ),
  'no-tab-in-path': measured(FIREFOX, 'Firefox refuses a cookie whose Path holds a TAB.', FIREFOX_RULES),
  'text-without-equals-is-name': measured(
    FIREFOX,
    'Firefox takes a line without "=" for a cookie with that name and an empty value; the standard for a value without a name.',
  ),
  'no-nameless-cookies': measured(FIREFOX, 'Firefox refuses a cookie with an empty name, such as "=value".'),
  'no-equals-in-nameless-value': measured(
    CHROMIUM,
    'Chromium refuses a nameless cookie whose value holds "=", since servers would read it as another cookie.',
  ),
  'names-shown-byte-by-byte': measured(
    FIREFOX,
    'Firefox shows each byte of a name as one character, so a name in UTF-8 looks garbled; values are shown as UTF-8.',
  ),
  'path-shown-only-as-utf8': measured(
    CHROMIUM,
    'Chromium shows an empty path for a cookie whose path is not UTF-8.',
    'Chromium chrome/browser/extensions/api/cookies/cookies_helpers.cc',
  ),
  'sizes-of-flags-do-not-count': measured(
    FIREFOX,
    'Firefox heeds Secure, HttpOnly, SameSite and Partitioned also when their value is longer than 1024 bytes.',
    FIREFOX_PARSER,
  ),
  'knows-priority': measured(
    CHROMIUM,
    'Chromium knows the attribute Priority, and evicts cookies of low priority first.',
    CHROMIUM_PARSER,
  ),

  // Lifetime
  'last-lifetime-counts-even-unreadable': measured(
    BOTH,
    'Of several Max-Age (or Expires) attributes browsers look at the last only, also when it cannot be read; the standard at the last that can.',
    `${CHROMIUM_PARSER}, ${FIREFOX_PARSER}`,
  ),
  'max-age-minus-deletes': measured(
    FIREFOX,
    'Firefox deletes the cookie for any Max-Age that begins with "-", such as "-x".',
  ),
  'max-age-plus': measured(CHROMIUM, 'Chromium reads a Max-Age with a plus sign: "+100" is 100 seconds.'),
  'max-age-overflow-needs-no-end': measured(
    BOTH,
    'A Max-Age too large to be counted lasts as long as allowed, whatever follows its digits.',
    `${CHROMIUM_COOKIE}, ${FIREFOX_PARSER}`,
  ),
  'loose-dates': measured(
    CHROMIUM,
    'Chromium reads years before 1601 and years of one to five digits, and tells day and year apart by their length.',
    CHROMIUM_UTIL,
  ),
  'mail-dates': measured(
    FIREFOX,
    'Firefox reads Expires like the date of a mail: time zones count, the time may be missing, numeric dates work, 31 February is 3 March.',
    'NSPR prtime.c PR_ParseTimeString',
  ),
  'date-header-corrects-expires': measured(
    BOTH,
    "Browsers move Expires by the difference between the server's Date header and their own clock.",
    `${CHROMIUM_COOKIE}, ${FIREFOX_PARSER}`,
  ),

  // Domain, path, prefixes
  'unicode-domain': measured(
    CHROMIUM,
    'Chromium converts a Domain with non-ASCII characters like the host of a URL instead of refusing the cookie.',
    CHROMIUM_UTIL,
  ),
  'domain-of-single-host-is-host-only': measured(
    BOTH,
    'For an IP address or a name without dots a Domain that repeats the host gives a host-only cookie.',
    `${CHROMIUM_UTIL}, ${FIREFOX_PARSER}`,
  ),
  'lone-dot-refused': measured(BOTH, 'Browsers refuse Domain=. where the standard reads it as no Domain.'),
  'host-prefix-looks-at-result': measured(
    FIREFOX,
    'Firefox accepts a __Host- cookie without Path=/ and with a Domain if the stored cookie has the path / and is host-only.',
  ),
  'host-prefix-allows-address': measured(
    CHROMIUM,
    'Chromium accepts a __Host- cookie whose Domain repeats the IP address of the host.',
    CHROMIUM_UTIL,
  ),

  // Context
  'default-samesite-crosses-sites': measured(
    FIREFOX,
    'Firefox treats a cookie without SameSite like SameSite=None, without asking for Secure.',
  ),
  'third-party-cookies-partitioned': measured(
    FIREFOX,
    'Firefox keeps what a third party sets in a jar of its own per visited site (Total Cookie Protection).',
  ),

  // The store
  'parent-host-cookie-unprotected': measured(
    FIREFOX,
    'In Firefox a Secure host-only cookie of example.com does not stop http://www.example.com from setting one of the same name.',
    'Firefox netwerk/cookie/CookieStorage.cpp FindSecureCookie',
  ),
  'new-value-new-creation-time': read(
    CHROMIUM,
    'In Chromium a cookie that gets another value counts as new, and is sent after older ones of equal path length.',
    'Chromium net/cookies/cookie_monster.cc',
  ),
  'full-site-refuses-insecure': measured(
    FIREFOX,
    'When a site has as many cookies as Firefox keeps and all are Secure, Firefox refuses a further one without Secure.',
    'Firefox netwerk/cookie/CookieStorage.cpp',
  ),
  'partition-has-slack': measured(
    FIREFOX,
    'Firefox lets what a third party sets with Partitioned grow to 12,288 bytes before the oldest go, down to 10,240, where others keep to 10,240.',
  ),
} as const satisfies Readonly<Record<string, Deviation>>;

export type DeviationId = keyof typeof deviations;

/** Does this user agent do it its own way? Never true for `spec`. */
export function deviates(userAgent: UserAgent, id: DeviationId): boolean {
  if (userAgent === 'spec') return false;
  const agents: readonly Browser[] = deviations[id].agents;
  return agents.includes(userAgent);
}
