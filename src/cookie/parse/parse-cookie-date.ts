/** RFC 6265bis §5.1.1, Dates: the forgiving parser for Expires, and which parser a browser uses instead. */
import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { parseLooseCookieDate } from './parse-loose-cookie-date.ts';
import { parseMailDate } from './parse-mail-date.ts';

/** time = hms-time [ non-digit *OCTET ], each field one or two digits */
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COLON = 0x3a;
/** delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E, by code. */
const DELIMITERS = Array.from({ length: 0x7f }, (_, code) =>
  /[\t\x20-\x2F\x3B-\x40\x5B-\x60\x7B-\x7E]/.test(String.fromCharCode(code)),
);

/** No attribute-value is longer than this (§5.6), so nothing longer is worth splitting. */
const LONGEST = 1024;

/**
 * @param text the value of an Expires attribute
 * @returns milliseconds since the Unix epoch, always UTC; `undefined` when the algorithm fails and the attribute is to be ignored
 */
export function parseCookieDate(text: string, userAgent: UserAgent = 'spec'): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (deviates(userAgent, 'loose-dates')) return parseLooseCookieDate(text);
  if (deviates(userAgent, 'mail-dates')) return parseMailDate(text);
  // Without a colon there is no time: most of what is no date ends here.
  if (!text.includes(':')) return undefined;
  let time: readonly [number, number, number] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  // Steps 1 and 2: each date-token goes to the first production that it matches and that has not been found yet.
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && DELIMITERS[text.charCodeAt(end)] !== true) end++;
    if (end === start) {
      start++;
      continue;
    }
    const digits = leadingDigits(text, start, end);
    const found = time === undefined && digits > 0 && digits < 3 && text.charCodeAt(start + digits) === COLON;
    const clock = found ? TIME.exec(text.slice(start, end)) : null;
    const name = month === undefined && digits === 0 ? text.slice(start, Math.min(end, start + 3)).toLowerCase() : '';
    if (clock !== null) time = [Number(clock[1]), Number(clock[2]), Number(clock[3])];
    // day-of-month = 1*2DIGIT [ non-digit *OCTET ]
    else if (day === undefined && digits > 0 && digits < 3) day = Number(text.slice(start, start + digits));
    else if (name !== '' && MONTHS.includes(name)) month = MONTHS.indexOf(name);
    // year = 2*4DIGIT [ non-digit *OCTET ]
    else if (year === undefined && digits > 1 && digits < 5) year = Number(text.slice(start, start + digits));
    start = end + 1;
  }
  // Step 5, first part: every production must have been found.
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  // Steps 3 and 4: two-digit years.
  if (year >= 70 && year <= 99) year += 1900;
  else if (year >= 0 && year <= 69) year += 2000;
  // Step 5: ranges.
  const [hour, minute, second] = time;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return undefined;
  // Step 6: the date must exist (no 31 February).
  const date = Date.UTC(year, month, day, hour, minute, second);
  return new Date(date).getUTCDate() === day ? date : undefined;
}

function leadingDigits(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && text.charCodeAt(index) >= 0x30 && text.charCodeAt(index) <= 0x39) index++;
  return index - start;
}
