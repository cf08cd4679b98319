/**
 * What the name of a field means. Names decide nothing by themselves: each is one piece of evidence (see
 * `session/attempt/rules.ts`). The words stand in the other files of this folder, each with a note where they come from.
 */
import { isFrameworkField } from './framework-fields.ts';
import { IDENTIFIER } from './identifiers.ts';
import { KNOWN_CREDENTIALS } from './known-credentials.ts';
import { CURRENT, NEW } from './password-roles.ts';
import { NOT_PASSWORD, PASSWORD, PASSWORD_INSIDE, WEAK_PASSWORD } from './passwords.ts';
import { words } from './plain-words.ts';
import { SECOND_FACTOR } from './second-factor.ts';
import { segmentsOf } from './segments-of.ts';
import { OF_EITHER, PLUMBING, REGISTRATION, THING, UNRELATED } from './unrelated-fields.ts';

export type FieldMeaning =
  | 'password'
  /** a password only beside a field that names a user: `p`, `pin` */
  | 'weak-password'
  | 'identifier'
  | 'second-factor'
  | 'registration'
  | 'unrelated'
  /** hidden fields that every form carries along */
  | 'plumbing'
  | 'other';

export interface FieldReading {
  readonly meaning: FieldMeaning;
  /** For passwords: one that is to be chosen, or the one held so far. */
  readonly role?: 'new' | 'current';
}

/** What a field is, written before or behind its word: `txtUser`, `usernamefld`. */
const KIND_OF_FIELD = /^(?:txt|fld|inp|input|frm|edt)(?=..)|(?:fld|field|txt|input|inp|textbox)$/;
/** A button or a box to tick, whatever the word beside it: `btnLogin`, `chkPassword`. */
const CONTROL = words('btn, button, chk, checkbox, lnk');

/** Whole known names first; then the last segment, neighbours read together, and the whole name. */
export function readFieldName(name: string): FieldReading {
  if (isFrameworkField(name)) return { meaning: 'plumbing' };
  const segments = segmentsOf(name);
  const product = knownCredential(segments.join('')) ?? knownCredential(segmentsOf(leafOf(name)).join(''));
  if (product !== undefined) return { meaning: product.meaning };
  if (segments.length > 1 && (CONTROL.has(segments[0] ?? '') || CONTROL.has(segments.at(-1) ?? '')))
    return { meaning: 'plumbing' };
  const joined = segments.join('');
  const last = segments.at(-1) ?? '';
  const ends = [
    ...[last, segments.slice(-2).join(''), segments.slice(-3).join(''), joined, last.replace(/\d$/, '')],
    last.replace(KIND_OF_FIELD, ''),
  ];
  const isIn = (set: ReadonlySet<string>) => ends.some((end) => set.has(end));
  if (isIn(SECOND_FACTOR)) return { meaning: 'second-factor' };
  const barred = segments.some((segment) => NOT_PASSWORD.has(segment));
  if (!barred && namesPassword(segments, joined, ends)) return { meaning: 'password', ...roleOf(segments, joined) };
  // Neighbours read together say more than the last one alone: `user_name`, `first_name`.
  for (const some of [ends.slice(1, 4), [last, ends[5] ?? '']]) {
    if (some.some((end) => UNRELATED.has(end))) return { meaning: 'unrelated' };
    if (some.length > 1 && some.some((end) => PLUMBING.has(end))) return { meaning: 'plumbing' };
    if (some.some((end) => REGISTRATION.has(end))) return { meaning: isOfAThing(segments) ? 'other' : 'registration' };
    if (some.some((end) => IDENTIFIER.has(end))) return { meaning: 'identifier' };
  }
  if (!barred && isIn(WEAK_PASSWORD)) return { meaning: 'weak-password' };
  if (isIn(PLUMBING) || segments.some((one) => PLUMBING.has(one) && one.length > 3)) return { meaning: 'plumbing' };
  return { meaning: 'other' };
}

/** `challengeName`, `output.0.name`. */
function isOfAThing(segments: readonly string[]): boolean {
  const worded = segments.filter((one) => !/^\d+$/.test(one));
  return OF_EITHER.has(worded.at(-1) ?? '') && THING.has(worded.at(-2) ?? '');
}

/** `data.userident` and `form[userident]` are `userident`. */
const leafOf = (name: string): string => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('[')) + 1);

const knownCredential = (name: string) =>
  Object.hasOwn(KNOWN_CREDENTIALS, name) ? KNOWN_CREDENTIALS[name] : undefined;

function namesPassword(segments: readonly string[], joined: string, ends: readonly string[]): boolean {
  return (
    ends.some((end) => PASSWORD.has(end)) ||
    segments.some(
      (one) =>
        PASSWORD.has(one) ||
        /.(?:pwd?|pws|passwd|passwrd)\d?$/.test(one) ||
        /^(?!comp|by|surp|tresp)\w{1,3}pass$/.test(one),
    ) ||
    PASSWORD_INSIDE.some((one) => joined.includes(one))
  );
}

function roleOf(segments: readonly string[], joined: string): Pick<FieldReading, 'role'> {
  const has = (set: ReadonlySet<string>) => segments.some((one) => set.has(one)) || set.has(joined);
  if (has(CURRENT)) return { role: 'current' };
  return has(NEW) ||
    /(?:password|pass|pwd|passwd)_?[2r]$/.test(joined) ||
    /^(?:re|confirm|new)(?:pass|pwd)/.test(joined)
    ? { role: 'new' }
    : {};
}
