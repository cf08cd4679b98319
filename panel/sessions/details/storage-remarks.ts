/** What the rules of storing say of a cookie's last Set-Cookie line, sorted to the rows of the flags table. */

import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { expiresAt } from '../../../src/cookie/match/expires-at.ts';
import type { Alteration } from '../../../src/cookie/store/alteration.ts';
import type { RefusalRule } from '../../../src/cookie/store/refusal.ts';
import { type StorageRequest, type StoredVerdict, storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';
import type { AttributeRow } from '../../../src/cookie/words/compare-attributes.ts';
import { describeAlteration } from '../../../src/cookie/words/describe-alteration.ts';
import { describeSpan } from '../../../src/cookie/words/describe-span.ts';
import type { BrowserName, StoredCookie } from '../../../src/observation.ts';
import type { CookieLife, JudgedLine, Site } from '../../../src/session/model/model.ts';
import { browserNames, listed, otherBrowser } from '../sending/sending-words.ts';

export type Attribute = AttributeRow['attribute'];

export interface StorageRemark {
  /** Absent: about the line as a whole. */
  readonly attribute?: Attribute;
  readonly text: string;
}

export interface StorageRemarks {
  readonly predicted: JudgedLine['predicted'];
  readonly observed?: NonNullable<JudgedLine['observed']>;
  readonly remarks: readonly StorageRemark[];
  /** Present where the other browser does something else. */
  readonly elsewhere?: string;
}

/** What was judged of the last line that named the cookie; `undefined` when that line is not among those that the fold keeps. */
export function storageRemarks(site: Site, cookie: CookieLife, browser: BrowserName): StorageRemarks | undefined {
  const { asked } = cookie;
  const judged = cookie.lines.findLast((each) => each.seq === asked?.seq && each.line === asked.line);
  if (judged === undefined) return undefined;
  const elsewhere = elsewhereWords(judged, storeBefore(site, cookie, judged.seq), browser);
  return {
    predicted: judged.predicted,
    remarks: remarksOf(judged),
    ...(judged.observed !== undefined && { observed: judged.observed }),
    ...(elsewhere !== undefined && { elsewhere }),
  };
}

function remarksOf({ refusal, alterations }: JudgedLine): readonly StorageRemark[] {
  if (refusal !== undefined) {
    return [remark(ROW_OF_REFUSAL[refusal.rule], `Refused: ${refusal.text} (${refusal.standard})`)];
  }
  return alterations
    .filter((alteration) => !saidByComparison(alteration))
    .map((alteration) => remark(rowOf(alteration), describeAlteration(alteration)));
}

function remark(attribute: Attribute | undefined, text: string): StorageRemark {
  return { text, ...(attribute !== undefined && { attribute }) };
}

/** The row of the attribute that broke the rule; the others are about the line as a whole. */
const ROW_OF_REFUSAL: Readonly<Record<RefusalRule, Attribute | undefined>> = {
  size: 'Size',
  'domain-not-ascii': 'Domain',
  'public-suffix': 'Domain',
  'domain-mismatch': 'Domain',
  'lone-dot': 'Domain',
  'tab-in-path': 'Path',
  'secure-over-http': 'Secure',
  'leave-secure-alone': 'Secure',
  'samesite-cross-site': 'SameSite',
  'samesite-none-without-secure': 'SameSite',
  prefix: 'Prefix',
  'http-prefix': 'Prefix',
  'prefix-in-nameless-value': 'Prefix',
  'partitioned-without-secure': 'Partitioned',
  'third-party-blocked': 'Partitioned',
  scheme: undefined,
  'control-character': undefined,
  'tab-inside': undefined,
  empty: undefined,
  nameless: undefined,
  'ambiguous-nameless': undefined,
  'httponly-by-script': undefined,
  'overwrites-httponly': undefined,
  'site-is-full': undefined,
};

const ROW_OF_NAME: Readonly<Record<string, Attribute>> = {
  secure: 'Secure',
  httponly: 'HttpOnly',
  samesite: 'SameSite',
  domain: 'Domain',
  path: 'Path',
  expires: 'Expires/Max-Age',
  'max-age': 'Expires/Max-Age',
  partitioned: 'Partitioned',
};

function rowOf(alteration: Alteration): Attribute | undefined {
  switch (alteration.kind) {
    case 'lifetime-capped':
    case 'short-year':
    case 'clock-corrected':
      return 'Expires/Max-Age';
    case 'samesite-unknown':
      return 'SameSite';
    case 'host-only':
    case 'domain-converted':
      return 'Domain';
    case 'default-path':
      return 'Path';
    case 'attribute-ignored':
    case 'cut-at-carriage-return':
    case 'text-taken-as':
    case 'octets-replaced':
      return undefined;
    default:
      return alteration satisfies never;
  }
}

/** The table of attributes says itself which of its rows have no effect. */
function saidByComparison(alteration: Alteration): boolean {
  return alteration.kind === 'attribute-ignored' && Object.hasOwn(ROW_OF_NAME, alteration.name.toLowerCase());
}

/** What the store held when the line came, as far as the log tells: cookies of the site that have not changed since. */
function storeBefore(site: Site, cookie: CookieLife, seq: number): readonly DatedCookie[] {
  return site.cookies.flatMap((each) =>
    each !== cookie &&
    !each.gone &&
    each.storeId === cookie.storeId &&
    each.stored !== undefined &&
    (each.storedSeq ?? seq) < seq
      ? [each.stored]
      : [],
  );
}

function elsewhereWords(judged: JudgedLine, store: readonly DatedCookie[], browser: BrowserName): string | undefined {
  const { line, url, at, crossSite } = judged;
  // As the fold judges: where it is not known who made the request, what makes no refusal.
  const request: StorageRequest = { url, at, via: 'http', navigation: false, sameSite: crossSite !== true };
  const here = storageVerdict(line, request, store, browser);
  // Then it hangs on something that the log does not keep, and nothing is to be said of the other browser either.
  if (here.kind !== judged.predicted) return undefined;
  const there = otherBrowser(browser);
  const other = storageVerdict(line, request, store, there);
  const name = browserNames[there];
  if (other.kind === 'refused') {
    return here.kind === 'refused' ? undefined : `${name} would refuse it: ${other.text} (${other.standard})`;
  }
  const deletes = isDeletion(other);
  if (here.kind === 'refused') return `${name} would ${deletes ? 'delete the cookie' : 'keep it'}.`;
  if (isDeletion(here) !== deletes) {
    return deletes
      ? `${name} would delete the cookie instead of keeping it.`
      : `${name} would keep the cookie instead of deleting it.`;
  }
  const differences = deletes ? [] : differencesOf(here.cookie, other.cookie, at);
  return differences.length === 0 ? undefined : `${name} would keep it with ${listed(differences, 'and')}.`;
}

function isDeletion({ effect }: StoredVerdict): boolean {
  return effect === 'deletes' || effect === 'deletes-nothing';
}

const SAME_SITE: Readonly<Record<StoredCookie['sameSite'], string>> = {
  unspecified: 'no SameSite',
  no_restriction: 'SameSite=None',
  lax: 'SameSite=Lax',
  strict: 'SameSite=Strict',
};

/** Names, values and paths may differ by the way the APIs show the same octets: only plain ones are compared. */
function differencesOf(here: DatedCookie, there: DatedCookie, at: number): readonly string[] {
  const plain = (text: string) => /^[\x20-\x7E]*$/.test(text);
  const jar = there.partition;
  return [
    ...(here.name !== there.name && plain(here.name + there.name) ? ['another name'] : []),
    ...(here.value !== there.value && plain(here.value + there.value) ? ['another value'] : []),
    ...(here.secure === there.secure ? [] : [there.secure ? 'Secure' : 'no Secure']),
    ...(here.httpOnly === there.httpOnly ? [] : [there.httpOnly ? 'HttpOnly' : 'no HttpOnly']),
    ...(here.sameSite === there.sameSite ? [] : [SAME_SITE[there.sameSite]]),
    ...(here.domain === there.domain && here.hostOnly === there.hostOnly ? [] : ['another domain']),
    ...(here.path !== there.path && plain(here.path + there.path) ? [`the path ${there.path.slice(0, 80)}`] : []),
    ...(sameExpiry(here, there) ? [] : [expiryWords(there, at)]),
    ...(here.partition === jar ? [] : [jar === undefined ? 'no partition' : `the jar of ${jar.slice(0, 80)}`]),
  ];
}

function sameExpiry(here: DatedCookie, there: DatedCookie): boolean {
  const [a, b] = [here.expirationDate, there.expirationDate];
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) < 1;
}

function expiryWords(cookie: DatedCookie, at: number): string {
  const end = expiresAt(cookie);
  if (end === undefined) return 'no expiry, until the browser closes';
  return `a lifetime of ${describeSpan(Math.round((end - at) / 1000))}`;
}
