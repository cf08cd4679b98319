/**
 * A Set-Cookie line taken apart by RFC 6265bis §5.6, losing nothing: order, duplicates, unknown attributes and the raw text stay,
 * beside the attributes that count. A line that user agents ignore is parsed all the same, with the rule that it broke.
 */
import { type CookieAttribute, type EffectiveAttributes, effectiveAttributes } from './cookie-attributes.ts';
import { trimBlanks } from './cookie-header.ts';
import { octets } from './octets.ts';

export type { CookieAttribute, EffectiveAttributes } from './cookie-attributes.ts';

export interface Rejection {
  readonly rule: 'control-character' | 'size' | 'empty';
  /** What the line did, in one sentence. */
  readonly text: string;
}

export interface SetCookieString {
  readonly raw: string;
  /** `''` for a nameless cookie. (Firefox takes a line without `=` for a name instead; measured.) */
  readonly name: string;
  readonly value: string;
  /** In the order written, duplicates and unknown ones included. */
  readonly attributes: readonly CookieAttribute[];
  readonly effective: EffectiveAttributes;
  /** Present when user agents ignore the whole line because of its form alone. */
  readonly rejected?: Rejection;
}

/** §5.6 step 5 of the storage model: the sum of the lengths of name and value, in octets. */
export const LARGEST_PAIR = 4096;

/** %x00-08 / %x0A-1F / %x7F: CTL characters excluding HTAB. */
const CONTROL = /[\x00-\x08\x0A-\x1F\x7F]/;

/** Total: any string yields a result, in time linear in its length. */
export function parseSetCookieString(line: string): SetCookieString {
  // Step 2: everything up to the first ";" is the name-value-pair; the rest are unparsed-attributes.
  const semicolon = line.indexOf(';');
  const pair = semicolon < 0 ? line : line.slice(0, semicolon);
  // Step 3: without "=" the name is empty and the value is the whole pair.
  const equals = pair.indexOf('=');
  // Step 4: remove whitespace around both.
  const name = equals < 0 ? '' : trimBlanks(pair.slice(0, equals));
  const value = trimBlanks(pair.slice(equals + 1));
  const attributes = semicolon < 0 ? [] : parseAttributes(line.slice(semicolon + 1));
  const { effective, marked } = effectiveAttributes(attributes);
  const rejected = rejectionOf(line, name, value);
  const parsed = { raw: line, name, value, attributes: marked, effective };
  return rejected === undefined ? parsed : { ...parsed, rejected };
}

/** §5.6, the loop over unparsed-attributes, steps 1 to 6; what each attribute is worth is decided in `effectiveAttributes`. */
function parseAttributes(unparsed: string): readonly CookieAttribute[] {
  return unparsed.split(';').map((raw) => {
    const equals = raw.indexOf('=');
    return {
      name: trimBlanks(equals < 0 ? raw : raw.slice(0, equals)),
      value: equals < 0 ? '' : trimBlanks(raw.slice(equals + 1)),
      raw,
    };
  });
}

function rejectionOf(line: string, name: string, value: string): Rejection | undefined {
  // Step 1: a control character other than TAB anywhere in the line.
  const control = CONTROL.exec(line);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return {
      rule: 'control-character',
      text: `The line holds the control character 0x${code} at position ${control.index}.`,
    };
  }
  // §5.7 step 2: name and value both empty.
  if (name === '' && value === '') return { rule: 'empty', text: 'The line has neither a name nor a value.' };
  // Step 5: more than 4096 octets.
  const size = octets(name) + octets(value);
  if (size > LARGEST_PAIR) {
    return { rule: 'size', text: `Name and value are ${size} bytes together; browsers keep at most ${LARGEST_PAIR}.` };
  }
  return undefined;
}
