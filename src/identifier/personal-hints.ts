/** Personal data in what a cookie says: hints by the name of a member and by the look of its value, never a verdict. */
import type { Outline } from './readers/outline.ts';

export interface PersonalHint {
  /** "e-mail address". */
  readonly what: string;
  /** Where in the payload: `user.email`; `''` for the payload itself. Hostile text. */
  readonly path: string;
  /** By the name of the member alone, or by what the value looks like. */
  readonly by: 'name' | 'value';
}

const BY_VALUE: readonly (readonly [string, RegExp])[] = [
  ['e-mail address', /^[^\s@<>"']{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/i],
  ['telephone number', /^\+[1-9][0-9 ()-]{7,18}$/],
  ['IBAN', /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/],
  ['IP address', /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/],
  ['browser (User-Agent)', /^Mozilla\/\d/],
];

/** Whole words of a member's name, after its case and separators are undone. */
const BY_NAME: readonly (readonly [string, RegExp])[] = [
  ['e-mail address', /\b(?:e ?mail|mail)\b/],
  ['telephone number', /\b(?:phone|telephone|mobile|msisdn)\b/],
  ['name of a person', /\b(?:first ?name|last ?name|full ?name|given ?name|family ?name|surname|display ?name)\b/],
  ['user name', /\b(?:user ?name|login|preferred ?username)\b/],
  ['postal address', /\b(?:street|address|zip|zip ?code|postal ?code|postcode)\b/],
  ['date of birth', /\b(?:birth ?date|birthday|date of birth|dob)\b/],
  ['national identity number', /\b(?:ssn|social ?security|passport|national ?id|tax ?id)\b/],
  ['payment data', /\b(?:iban|card ?number|credit ?card|pan)\b/],
  ['sex or gender', /\b(?:gender|sex)\b/],
  ['password', /\b(?:password|passwd|pwd)\b/],
];

/** Payloads of more values are looked at only so far. */
const MOST_VALUES = 2_000;
const MOST_HINTS = 20;
const DEEPEST = 24;

export function personalHints(outline: Outline | undefined): readonly PersonalHint[] {
  const hints: PersonalHint[] = [];
  let left = MOST_VALUES;
  const visit = (node: Outline, path: string, name: string, depth: number): void => {
    if (--left < 0 || depth > DEEPEST || hints.length >= MOST_HINTS) return;
    const hint = ofValue(node, path) ?? ofName(node, path, name);
    if (hint !== undefined) hints.push(hint);
    for (const member of node.members) {
      visit(member.value, (path === '' ? member.name : `${path}.${member.name}`).slice(0, 200), member.name, depth + 1);
      if (left < 0) return;
    }
  };
  if (outline !== undefined) visit(outline, '', '', 0);
  return hints;
}

/** @returns what kind of personal data the text looks like; `undefined` when none */
export function personalKind(text: string): string | undefined {
  return text.length > LONGEST_LOOKED_AT ? undefined : BY_VALUE.find(([, pattern]) => pattern.test(text))?.[0];
}
const LONGEST_LOOKED_AT = 300;

function ofValue(node: Outline, path: string): PersonalHint | undefined {
  const what = node.kind === 'text' ? personalKind(node.text) : undefined;
  return what === undefined ? undefined : { what, path, by: 'value' };
}

function ofName(node: Outline, path: string, name: string): PersonalHint | undefined {
  if (node.text === '' || (node.kind !== 'text' && node.kind !== 'number')) return undefined;
  const words = wordsOf(name.slice(0, 80));
  const what = BY_NAME.find(([, pattern]) => pattern.test(words))?.[0];
  return what === undefined ? undefined : { what, path, by: 'name' };
}

/** `firstName`, `first_name`, `FIRST-NAME` → `first name`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
}
