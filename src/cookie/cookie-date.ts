/** RFC 6265bis §5.1.1, Dates: the forgiving parser that user agents use for Expires. */

/** delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E */
const DELIMITERS = /[\t\x20-\x2F\x3B-\x40\x5B-\x60\x7B-\x7E]+/;
/** time = hms-time [ non-digit *OCTET ], each field one or two digits */
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/;
/** day-of-month = 1*2DIGIT [ non-digit *OCTET ] */
const DAY_OF_MONTH = /^(\d{1,2})(?:\D|$)/;
/** year = 2*4DIGIT [ non-digit *OCTET ] */
const YEAR = /^(\d{2,4})(?:\D|$)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No attribute-value is longer than this (§5.6), so nothing longer is worth splitting. */
const LONGEST = 1024;

/**
 * @param text the value of an Expires attribute
 * @returns milliseconds since the Unix epoch, always UTC; `undefined` when the algorithm fails and the attribute is to be ignored
 */
export function parseCookieDate(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  let time: readonly [number, number, number] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  // Steps 1 and 2: each date-token goes to the first production that it matches and that has not been found yet.
  for (const token of text.split(DELIMITERS)) {
    if (token === '') continue;
    const foundTime = time === undefined ? TIME.exec(token) : null;
    const foundDay = day === undefined ? DAY_OF_MONTH.exec(token) : null;
    const foundMonth = month === undefined ? MONTHS.indexOf(token.slice(0, 3).toLowerCase()) : -1;
    const foundYear = year === undefined ? YEAR.exec(token) : null;
    if (foundTime !== null) time = [Number(foundTime[1]), Number(foundTime[2]), Number(foundTime[3])];
    else if (foundDay !== null) day = Number(foundDay[1]);
    else if (foundMonth >= 0) month = foundMonth;
    else if (foundYear !== null) year = Number(foundYear[1]);
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
