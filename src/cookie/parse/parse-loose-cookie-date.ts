/**
 * How Chromium reads the value of Expires: the tokens of RFC 6265bis §5.1.1, but each is judged by its first character, by a colon in it
 * and by its length.
 */

const DELIMITERS = /[\t\x20-\x2F\x3B-\x40\x5B-\x60\x7B-\x7E]+/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Three numbers and nothing else (measured: `07:28:000` counts, `07:28:00Z` does not). */
const TIME = /^(\d+):(\d+):(\d+)$/;
const NUMBER = /^\d+$/;

/** @returns milliseconds since the Unix epoch; `undefined` when the attribute is to be ignored */
export function parseLooseCookieDate(text: string): number | undefined {
  let time: readonly [number, number, number] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  for (const token of text.split(DELIMITERS)) {
    if (token === '') continue;
    if (!isDigit(token.charCodeAt(0))) {
      const found = month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
      if (found >= 0) month = found;
    } else if (token.includes(':')) {
      const found = time === undefined ? TIME.exec(token) : null;
      if (found !== null) time = [Number(found[1]), Number(found[2]), Number(found[3])];
    } else if (!NUMBER.test(token)) {
      // Letters glued to a number void it (measured).
    } else if (day === undefined && token.length <= 2) day = Number(token);
    else if (year === undefined && token.length <= 5) year = Number(token);
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  if (year >= 70 && year <= 99) year += 1900;
  else if (year <= 69) year += 2000;
  return existing(year, month, day, time);
}

function existing(
  year: number,
  month: number,
  day: number,
  time: readonly [number, number, number],
): number | undefined {
  const [hour, minute, second] = time;
  if (day < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  // Date.UTC takes years below 100 for the 20th century; there are none here.
  const date = Date.UTC(year, month, day, hour, minute, second);
  return new Date(date).getUTCDate() === day ? date : undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
