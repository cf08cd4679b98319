/**
 * What is found out about values outside the core, because it takes long or needs what the core lacks: decompression, trying secrets.
 * It follows from the value alone, so it is no fact for the log; and it may contain secrets, so it must never get into the log.
 */
import type { Anatomy } from '../../identifier/anatomy-of.ts';
import { joinValues } from '../../session/cookies/cookie-groups.ts';
import type { CookieGroup, CookieLife, Site } from '../../session/model/model.ts';
import { bareName, type Holder, isToken } from './holder.ts';

/** A value to be looked at, with everything that the answer depends on. */
export interface Subject {
  readonly name: string;
  readonly value: string;
  /** The value of the cookie that signs this one (`session.sig` beside `session`). */
  readonly companion?: string;
}

/** Whose secret fits a signed value. The secret itself stays where it was found. */
export type SecretOrigin =
  | { readonly kind: 'published'; readonly framework: string; readonly source: string }
  /** `line` counts from 1. */
  | { readonly kind: 'own-list'; readonly line: number };

export interface SecretSearch {
  /** What is signed and how: "Express signed value: HMAC-SHA256 of …". */
  readonly form: string;
  /** Published secrets that were tried so far. */
  readonly tried: number;
  readonly state: 'running' | 'done' | 'too-slow';
  readonly found?: SecretOrigin;
}

export interface Discovery {
  /** `too-slow`: reading was stopped at its time limit. `failed`: it ended with an error of ours. */
  readonly anatomy: Anatomy | 'too-slow' | 'failed';
  /** Absent where there is nothing to try a secret against, or where nobody tries. */
  readonly secrets?: SecretSearch;
}

export interface Discoveries {
  /** `undefined`: not looked at yet. The same object for the same subject, until there is more to say. */
  of(subject: Subject): Discovery | undefined;
}

/** Remembers what was found, so that each subject is looked up once. */
export function remembering(discoveries: Discoveries): Discoveries {
  const known = new Map<string, Discovery | undefined>();
  return {
    of(subject) {
      const key = subjectKey(subject);
      const present = known.get(key);
      if (present !== undefined || known.has(key)) return present;
      const found = discoveries.of(subject);
      known.set(key, found);
      return found;
    },
  };
}

export function subjectKey({ name, value, companion }: Subject): string {
  return `${name}\0${value}\0${companion ?? ''}`;
}

/**
 * The last value of a cookie or token, with its signature where that is in a cookie of its own; where a value is spread over several
 * cookies, the whole value. `undefined` for one that never had a value.
 */
export function subjectOf(holder: Holder, site: Site): Subject | undefined {
  const value = lastValue(holder);
  if (value === undefined) return undefined;
  if (isToken(holder)) return { name: bareName(holder), value };
  return ofCookie(holder, value, site);
}

function ofCookie(cookie: CookieLife, value: string, site: Site): Subject {
  const group = spreadOver(cookie, site);
  if (group !== undefined) {
    const parts = group.members.map((key) => site.cookies.find((one) => one.key === key));
    const values = parts.map((part) => (part && !part.gone ? lastValue(part) : undefined));
    return { name: group.name, value: joinValues(group, values) || value };
  }
  const beside = site.cookies.find(
    (one) =>
      one.name === `${cookie.name}.sig` &&
      one.domain === cookie.domain &&
      one.path === cookie.path &&
      one.storeId === cookie.storeId &&
      one.partition === cookie.partition,
  );
  const companion = beside && lastValue(beside);
  return { name: cookie.name, value, ...(companion !== undefined && { companion }) };
}

/** The value that this cookie is a part of. */
export function spreadOver({ key }: CookieLife, { groups }: Site): CookieGroup | undefined {
  return groups.find(({ form, members }) => form !== 'signature' && members.includes(key));
}

function lastValue({ identifiers }: Holder): string | undefined {
  const lives: readonly { readonly value: string }[] = identifiers;
  return lives.findLast((one) => one.value !== '')?.value;
}
