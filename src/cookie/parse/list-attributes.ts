/** Every attribute of a Set-Cookie line, with the reason beside each that has no effect. RFC 6265bis §5.6; "the last one wins" of §5.7. */

import { deviates } from '../browsers/deviations.ts';
import { forEachAttribute } from './for-each-attribute.ts';
import { knownAttribute } from './known-attribute.ts';
import { type LineReader, type ReasonToIgnore, reasonToIgnore } from './reason-to-ignore.ts';

export interface CookieAttribute {
  /** As written, trimmed. */
  readonly name: string;
  readonly value: string;
  /** Everything between its semicolons. */
  readonly raw: string;
  /** Why it has no effect; absent when it has. */
  readonly ignored?: ReasonToIgnore | 'overridden';
}

/**
 * In the order written. Empty attributes (`;;`) are left out.
 *
 * @param from index after the first semicolon
 */
export function listAttributes(line: string, from: number, reader: LineReader): readonly CookieAttribute[] {
  const last = new Map<string, number>();
  const listed: CookieAttribute[] = [];
  forEachAttribute(line, from, (nameStart, nameEnd, valueStart, valueEnd, start, end) => {
    if (nameStart === nameEnd && valueStart === valueEnd) return;
    const attribute = {
      name: line.slice(nameStart, nameEnd),
      value: line.slice(valueStart, valueEnd),
      raw: line.slice(start, end),
    };
    const name = knownAttribute(line, nameStart, nameEnd);
    const ignored = reasonToIgnore(name, attribute.value, reader);
    if (ignored !== undefined) {
      listed.push({ ...attribute, ignored });
      if (ignored !== 'invalid' || !deviates(reader.userAgent, 'last-lifetime-counts-even-unreadable')) return;
    }
    // §5.7: of several attributes with one name, the last that got here counts.
    const before = last.get(name ?? '');
    const overridden = before === undefined ? undefined : listed[before];
    if (before !== undefined && overridden !== undefined && overridden.ignored === undefined) {
      listed[before] = { ...overridden, ignored: 'overridden' };
    }
    last.set(name ?? '', ignored === undefined ? listed.length : listed.length - 1);
    if (ignored === undefined) listed.push(attribute);
  });
  return listed;
}
