/** Personal data in what a cookie says: hints by the name of a member and by what its value looks like, never a verdict. */

import type { Outline } from '../readers/outline.ts';
import { walkOutline } from '../readers/walk-outline.ts';
import { IPV4, isIpv6 } from './address-hint.ts';
import { isIban } from './is-iban.ts';

export interface PersonalHint {
  /** "e-mail address". */
  readonly what: string;
  /** Where in the payload: `user.email`; `''` for the payload itself. Hostile text. */
  readonly path: string;
  /** By the name of the member alone, or by what the value looks like. */
  readonly by: 'name' | 'value';
}

const BY_VALUE: readonly (readonly [string, (text: string) => boolean])[] = [
  ['e-mail address', fits(/^[^\s@<>"']{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z][a-z0-9-]{1,62}$/i)],
  ['telephone number', fits(/^\+[1-9](?:[ ()-]{0,2}\d){6,14}$/)],
  ['IBAN', isIban],
  ['IP address', (text) => IPV4.test(text) || isIpv6(text)],
  ['browser (User-Agent)', fits(/^Mozilla\/\d/)],
];

/** The last words of a member's name, after its case and separators are undone: `login_time` is no user name, nor `email_verified` an address. */
const BY_NAME: readonly (readonly [string, RegExp])[] = [
  ['e-mail address', /\be ?mail(?: address| adress)?$|\bmail$/],
  ['telephone number', /\b(?:phone|telephone|mobile|msisdn)(?: ?(?:number|no|nr))?$/],
  ['name of a person', /\b(?:(?:first|last|full|given|family|middle|display) ?name|surname)$/],
  ['user name', /\b(?:user ?name|login|preferred username)$/],
  [
    'postal address',
    /\b(?:street|(?:home|postal|street|billing|shipping|delivery) address|zip|zip ?code|postal ?code|postcode)$|^address$/,
  ],
  ['date of birth', /\b(?:birth ?date|birth ?day|date of birth|dob)$/],
  [
    'national identity number',
    /\b(?:ssn|social ?security(?: ?(?:number|no))?|passport(?: ?(?:number|no))?|national ?id|tax ?id)$/,
  ],
  ['payment data', /\b(?:iban|card ?number|credit ?card|pan)$/],
  ['sex or gender', /\b(?:gender|sex)$/],
  ['password', /\b(?:password|passwd|pwd)(?: ?hash)?$/],
];
/** What people write in words; as a number it is a count or a switch. */
const NEVER_NUMBERS: ReadonlySet<string> = new Set([
  'e-mail address',
  'name of a person',
  'user name',
  'sex or gender',
  'password',
]);

const MOST_HINTS = 20;
const DEEPEST = 24;

export function personalHints(outline: Outline | undefined): readonly PersonalHint[] {
  const hints: PersonalHint[] = [];
  walkOutline(outline, DEEPEST, ({ value, path, name }) => {
    const hint = ofValue(value, path) ?? ofName(value, path, name);
    if (hint !== undefined) hints.push(hint);
    return hints.length < MOST_HINTS;
  });
  return hints;
}

/** @returns what kind of personal data the text looks like; `undefined` when none */
export function personalKind(text: string): string | undefined {
  return text.length > LONGEST_LOOKED_AT ? undefined : BY_VALUE.find(([, isOne]) => isOne(text))?.[0];
}
const LONGEST_LOOKED_AT = 300;

function ofValue({ kind, text }: Outline, path: string): PersonalHint | undefined {
  const what = kind === 'text' ? personalKind(text) : undefined;
  return what === undefined ? undefined : { what, path, by: 'value' };
}

function ofName({ kind, text }: Outline, path: string, name: string): PersonalHint | undefined {
  if (text === '' || (kind !== 'text' && kind !== 'number')) return undefined;
  const words = wordsOf(name.slice(0, 80));
  const what = BY_NAME.find(([, pattern]) => pattern.test(words))?.[0];
  if (what === undefined || (kind === 'number' && NEVER_NUMBERS.has(what))) return undefined;
  return { what, path, by: 'name' };
}

/** `firstName`, `first_name`, `FIRST-NAME` → `first name`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();
}

function fits(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}
