/** What a Set-Cookie line asked for beside what the browser's store really holds, row by row. */

import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { identityFromSetCookie } from '../match/cookie-identity.ts';
import { storedSameSite } from '../match/stored-same-site.ts';
import { namePrefix, unmetDemands } from '../parse/name-prefix.ts';
import { octets } from '../parse/octets.ts';
import type { CookieAttribute, EffectiveAttributes, SetCookieString } from '../parse/set-cookie-string.ts';
import { describeAskedLifetime, describeKeptLifetime, lifetimeDiffers } from './describe-lifetime.ts';

export interface AttributeRow {
  readonly attribute:
    | 'Secure'
    | 'HttpOnly'
    | 'SameSite'
    | 'Domain'
    | 'Path'
    | 'Expires/Max-Age'
    | 'Partitioned'
    | 'Prefix'
    | 'Size';
  /** What the line says; `not seen` when no line was. */
  readonly asked: string;
  readonly kept: string;
  /** The store does not hold what the line asked for (Prefix: what the name demands). Without a line only Prefix can differ. */
  readonly differs: boolean;
  readonly note?: string;
}

/**
 * @param asked the last line for this cookie; `undefined` when none was seen
 * @param url the URL whose response carried the line (or where the cookie is used): supplies the defaults
 * @param setAt when the line arrived, milliseconds since the Unix epoch; makes lifetimes comparable
 */
export function compareAttributes(
  asked: SetCookieString | undefined,
  kept: StoredCookie,
  url: string,
  setAt?: number,
): readonly AttributeRow[] {
  const effective = asked?.effective;
  const identity = asked === undefined ? undefined : identityFromSetCookie(asked, url, '');
  const row = (
    attribute: AttributeRow['attribute'],
    askedText: string,
    keptText: string,
    differs: boolean,
    note = notes(asked, attribute),
  ): AttributeRow => ({
    attribute,
    asked: asked === undefined ? 'not seen' : askedText,
    kept: keptText,
    differs: asked !== undefined && differs,
    ...(note !== '' && { note }),
  });
  const keptDomain = kept.hostOnly ? `${kept.domain} only` : `${kept.domain} and its subdomains`;
  return [
    row('Secure', flag(effective?.secure), yesNo(kept.secure), effective?.secure !== kept.secure),
    row('HttpOnly', flag(effective?.httpOnly), yesNo(kept.httpOnly), effective?.httpOnly !== kept.httpOnly),
    row('SameSite', askedSameSite(asked), KEPT_SAME_SITE[kept.sameSite], sameSiteDiffers(effective, kept)),
    row(
      'Domain',
      effective?.domain ?? 'absent',
      keptDomain,
      identity?.domain !== kept.domain || identity.hostOnly !== kept.hostOnly,
    ),
    row('Path', effective?.path ?? 'absent', kept.path, identity?.path !== kept.path),
    row(
      'Expires/Max-Age',
      describeAskedLifetime(effective, setAt),
      describeKeptLifetime(kept, setAt),
      lifetimeDiffers(effective, kept, setAt),
    ),
    row(
      'Partitioned',
      flag(effective?.partitioned),
      kept.partition === undefined ? 'no' : `yes, under ${kept.partition}`,
      effective?.partitioned === true && kept.partition === undefined,
    ),
    prefixRow(asked, kept),
    row('Size', `${sizeOf(asked)} bytes`, `${sizeOf(kept)} bytes`, sizeOf(asked) !== sizeOf(kept)),
  ];
}

const KEPT_SAME_SITE = { unspecified: 'unspecified', no_restriction: 'None', lax: 'Lax', strict: 'Strict' } as const;

function sameSiteDiffers(effective: EffectiveAttributes | undefined, kept: StoredCookie): boolean {
  return effective !== undefined && storedSameSite[effective.sameSite] !== kept.sameSite;
}

function askedSameSite(asked: SetCookieString | undefined): string {
  const written = asked?.attributes.findLast((attribute) => isNamed(attribute, 'samesite') && !attribute.ignored);
  if (written === undefined) return 'absent';
  return asked?.effective.sameSite === 'default'
    ? `“${written.value.slice(0, 40)}”, which is no known value`
    : written.value;
}

function prefixRow(asked: SetCookieString | undefined, kept: StoredCookie): AttributeRow {
  const prefix = namePrefix(kept.name);
  const unmet = unmetDemands(kept.name, kept);
  const note = unmet.length === 0 ? '' : `The store holds it without ${unmet.join(', ')}, which the prefix demands.`;
  return {
    attribute: 'Prefix',
    asked: asked === undefined ? 'not seen' : (namePrefix(asked.name) ?? 'none'),
    kept: prefix ?? 'none',
    differs: unmet.length > 0,
    ...(note !== '' && { note }),
  };
}

/** Attributes that the line has and that have no effect, said in words. */
function notes(asked: SetCookieString | undefined, attribute: AttributeRow['attribute']): string {
  const names = attribute.toLowerCase().split('/');
  const idle = asked?.attributes.filter((each) => each.ignored && names.some((name) => isNamed(each, name))) ?? [];
  const first = idle[0];
  if (first?.ignored === undefined) return '';
  const shown = first.value.length > 40 ? `${first.value.slice(0, 40)}…` : first.value;
  const more = idle.length > 1 ? ` (${idle.length} such attributes)` : '';
  return `${first.name}${shown === '' ? '' : `=${shown}`} has no effect: ${WHY_IDLE[first.ignored]}${more}.`;
}

const WHY_IDLE = {
  unknown: 'browsers do not know it',
  'too-long': 'values over 1024 bytes are ignored',
  invalid: 'it cannot be read',
  overridden: 'a later one of the same name counts',
} as const;

function isNamed(attribute: CookieAttribute, lowerCaseName: string): boolean {
  return attribute.name.toLowerCase() === lowerCaseName;
}

function sizeOf(cookie: { readonly name: string; readonly value: string } | undefined): number {
  return cookie === undefined ? 0 : octets(cookie.name) + octets(cookie.value);
}

function flag(asked: boolean | undefined): string {
  return asked === true ? 'asked for' : 'absent';
}

function yesNo(kept: boolean): string {
  return kept ? 'yes' : 'no';
}
