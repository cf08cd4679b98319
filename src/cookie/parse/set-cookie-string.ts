/**
 * A Set-Cookie line taken apart by RFC 6265bis §5.6, losing nothing: order, duplicates, unknown attributes and the raw text stay,
 * beside the attributes that count. A line that user agents ignore is parsed all the same, with the rule that it broke.
 */

import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { type CountedAttributes, type EffectiveAttributes, effectiveAttributes } from './effective-attributes.ts';
import { forEachAttribute } from './for-each-attribute.ts';
import { type CookieAttribute, listAttributes } from './list-attributes.ts';
import { octets } from './octets.ts';
import { pairSizeExcess } from './pair-size-excess.ts';
import { trimBlanks } from './parse-cookie-header.ts';
import type { LineReader } from './reason-to-ignore.ts';
import { unfoldedLine } from './unfolded-line.ts';

export type { EffectiveAttributes } from './effective-attributes.ts';
export type { CookieAttribute } from './list-attributes.ts';

export interface Rejection {
  readonly rule: 'control-character' | 'tab-inside' | 'size' | 'empty' | 'nameless' | 'ambiguous-nameless';
  /** What the line did, in one sentence. */
  readonly text: string;
}

export interface SetCookieString {
  readonly raw: string;
  /** `''` for a nameless cookie. (Firefox takes a line without `=` for a name instead.) */
  readonly name: string;
  readonly value: string;
  /** In octets. */
  readonly size: { readonly name: number; readonly value: number };
  /** In the order written, duplicates and unknown ones included. Made when first asked for. */
  readonly attributes: readonly CookieAttribute[];
  readonly effective: EffectiveAttributes;
  /** None of them is ignored; cheaper to ask than the list. */
  readonly everyAttributeCounts: boolean;
  readonly asked: CountedAttributes['asked'];
  /** Present when user agents ignore the whole line, wherever it comes from. */
  readonly rejected?: Rejection;
}

/** %x00-08 / %x0A-1F / %x7F: CTL characters excluding HTAB. */
const CONTROL = /[\x00-\x08\x0A-\x1F\x7F]/;

/**
 * Any string yields a result, in time linear in its length.
 *
 * @param userAgent by whose rules; the standard's when left out
 * @param lengthOf octets that a text stands for; text decoded as UTF-8 when left out
 */
export function parseSetCookieString(
  line: string,
  userAgent: UserAgent = 'spec',
  lengthOf: (text: string) => number = octets,
): SetCookieString {
  const text = wholeLine(line, userAgent);
  const reader: LineReader = { userAgent, lengthOf };
  // Step 2: everything up to the first ";" is the name-value-pair; the rest are unparsed-attributes.
  const semicolon = text.indexOf(';');
  const from = semicolon < 0 ? text.length + 1 : semicolon + 1;
  const { name, value } = nameAndValue(semicolon < 0 ? text : text.slice(0, semicolon), userAgent);
  const size = { name: lengthOf(name), value: lengthOf(value) };
  const rejected = rejectionOf(text, from, { name, value, size }, userAgent);
  return new ParsedLine(line, { name, value, size }, text, from, reader, rejected);
}

/** A class, so that the list of attributes is made only when it is asked for: there may be a hundred thousand lines. */
class ParsedLine implements SetCookieString {
  readonly raw: string;
  readonly name: string;
  readonly value: string;
  readonly size: SetCookieString['size'];
  readonly effective: EffectiveAttributes;
  readonly everyAttributeCounts: boolean;
  readonly asked: CountedAttributes['asked'];
  readonly rejected?: Rejection;
  readonly #text: string;
  readonly #from: number;
  readonly #reader: LineReader;
  #attributes: readonly CookieAttribute[] | undefined;

  constructor(
    raw: string,
    pair: Pick<SetCookieString, 'name' | 'value' | 'size'>,
    text: string,
    from: number,
    reader: LineReader,
    rejected: Rejection | undefined,
  ) {
    this.raw = raw;
    this.name = pair.name;
    this.value = pair.value;
    this.size = pair.size;
    const counted = effectiveAttributes(text, from, reader);
    this.effective = counted.effective;
    this.everyAttributeCounts = counted.everyAttributeCounts;
    this.asked = counted.asked;
    if (rejected !== undefined) this.rejected = rejected;
    this.#text = text;
    this.#from = from;
    this.#reader = reader;
  }

  get attributes(): readonly CookieAttribute[] {
    this.#attributes ??= listAttributes(this.#text, this.#from, this.#reader);
    return this.#attributes;
  }
}

/** What of the line the user agent's network code passes on. */
function wholeLine(line: string, userAgent: UserAgent): string {
  return deviates(userAgent, 'carriage-return-ends-line') ? unfoldedLine(line).text : line;
}

function nameAndValue(pair: string, userAgent: UserAgent): { readonly name: string; readonly value: string } {
  const equals = pair.indexOf('=');
  // Step 3: without "=" the name is empty and the value is the whole pair. Step 4: remove whitespace around both.
  if (equals >= 0) return { name: trimBlanks(pair.slice(0, equals)), value: trimBlanks(pair.slice(equals + 1)) };
  const whole = trimBlanks(pair);
  return deviates(userAgent, 'text-without-equals-is-name') ? { name: whole, value: '' } : { name: '', value: whole };
}

function rejectionOf(
  text: string,
  from: number,
  { name, value, size }: Pick<SetCookieString, 'name' | 'value' | 'size'>,
  userAgent: UserAgent,
): Rejection | undefined {
  // Step 1: a control character other than TAB anywhere in the line.
  const control =
    CONTROL.exec(text)?.index ?? (deviates(userAgent, 'no-tab-inside') ? innerTab(text, from, name, value) : -1);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(2, '0');
    return {
      rule: code === '09' ? 'tab-inside' : 'control-character',
      text: `The line holds the control character 0x${code} at position ${control}.`,
    };
  }
  // §5.7 step 2: name and value both empty.
  if (name === '' && value === '') return { rule: 'empty', text: 'The line has neither a name nor a value.' };
  if (name === '' && deviates(userAgent, 'no-nameless-cookies')) {
    return { rule: 'nameless', text: 'The cookie has no name.' };
  }
  if (name === '' && value.includes('=') && deviates(userAgent, 'no-equals-in-nameless-value')) {
    return { rule: 'ambiguous-nameless', text: 'The cookie has no name, and its value holds "=".' };
  }
  // §5.6, last steps: more than 4096 octets.
  const excess = pairSizeExcess(size);
  return excess === undefined ? undefined : { rule: 'size', text: excess };
}

/** @returns the position of the first TAB that is not around a name or value; −1 when there is none */
function innerTab(text: string, from: number, name: string, value: string): number {
  const first = text.indexOf('\t');
  if (first < 0) return -1;
  if (name.includes('\t') || value.includes('\t')) return first;
  let found = -1;
  forEachAttribute(text, from, (nameStart, nameEnd, valueStart, valueEnd) => {
    if (found >= 0) return;
    const inName = text.slice(nameStart, nameEnd).indexOf('\t');
    const inValue = text.slice(valueStart, valueEnd).indexOf('\t');
    if (inName >= 0) found = nameStart + inName;
    else if (inValue >= 0) found = valueStart + inValue;
  });
  return found;
}
