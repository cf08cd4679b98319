/**
 * How Firefox reads the value of Expires: by the rules it uses for the dates of mails, which know time zones, numeric dates, am and pm,
 * and a missing time. A word counts by its beginning only, and only where it begins: at the start of the text or after a separator.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Minutes east of Greenwich, summer time included. */
const ZONES = new Map([
  ['pst', -480],
  ['pdt', -420],
  ['mst', -420],
  ['mdt', -360],
  ['cst', -360],
  ['cdt', -300],
  ['est', -300],
  ['edt', -240],
  ['ast', -240],
  ['nst', -210],
  ['gmt', 0],
  ['bst', 60],
  ['met', 60],
  ['eet', 120],
  ['jst', 540],
]);
const WORD_END = /[ \t,;\-+/()[\]]/g;
const TIME = /(\d{1,2}):(\d{1,2})(?!\d)(?::?(\d*))/y;
const NUMERIC = /(\d{1,2})[/-](\d{1,2})[/-](\d{4,5}|\d{1,2})(?![\dA-Za-z])/y;
const DIGITS = /\d+/y;
const MERIDIEM = /[ \t]*([ap])m/iy;
const LONGEST_YEAR = 32_767;
const MOST_STEPS = 1000;

interface Reading {
  time?: readonly [number, number, number];
  day?: number;
  month?: number;
  year?: number;
  /** Name of a zone, once one is known. */
  zone?: string;
  /** Minutes, from a sign and digits. */
  offset?: number;
}

/** @returns milliseconds since the Unix epoch; `undefined` when the attribute is to be ignored */
export function parseMailDate(text: string): number | undefined {
  const reading: Reading = {};
  let at = 0;
  for (let step = 0; at < text.length; step++) {
    if (step > MOST_STEPS) return undefined;
    at = readWord(text, at, reading);
    at = nextWord(text, at, reading);
  }
  const { day, month, year } = reading;
  if (month === undefined || day === undefined || year === undefined || year > LONGEST_YEAR) return undefined;
  const [hour, minute, second] = reading.time ?? [0, 0, 0];
  // What does not exist rolls over: the 31st of February is the 3rd of March.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour, minute, second);
  const offset = reading.offset ?? ZONES.get(reading.zone ?? 'gmt') ?? 0;
  return date.getTime() - offset * 60_000;
}

/** @returns where to look for the end of the word: not its beginning when digits of it were used up */
function readWord(text: string, at: number, reading: Reading): number {
  const code = text.charCodeAt(at);
  if (code === 0x2b || code === 0x2d) return readOffset(text, at, reading);
  if (code >= 0x30 && code <= 0x39) return readNumber(text, at, reading);
  const word = text.slice(at, at + 3).toLowerCase();
  const month = MONTHS.indexOf(word);
  if (month >= 0) reading.month ??= month;
  else if (ZONES.has(word)) reading.zone ??= word;
  else if (/^ut(?![a-z])/.test(word)) reading.zone ??= 'gmt';
  return at;
}

function readOffset(text: string, at: number, reading: Reading): number {
  if (reading.offset !== undefined || (reading.zone !== undefined && reading.zone !== 'gmt')) return at + 1;
  const digits = matchAt(DIGITS, text, at + 1)?.[0] ?? '';
  const hours = Number(digits.slice(0, digits.length === 1 ? 1 : 2));
  if (digits.length !== 1 && digits.length !== 2 && digits.length !== 4) return at + 1;
  const minutes = hours * 60 + Number(digits.slice(2));
  reading.offset = text.charAt(at) === '-' ? -minutes : minutes;
  reading.zone = 'gmt';
  return at + 1;
}

function readNumber(text: string, at: number, reading: Reading): number {
  const digits = matchAt(DIGITS, text, at)?.[0] ?? '';
  const end = at + digits.length;
  const next = text.charAt(end);
  if (next === ':') return reading.time === undefined ? readTime(text, at, reading) : at;
  if (/[/-]\d/.test(text.slice(end, end + 2)))
    return reading.month === undefined ? readNumericDate(text, at, reading) : at;
  if (/[A-Za-z]/.test(next)) return at;
  if (digits.length === 5 || digits.length === 4) reading.year ??= Number(digits);
  else if (digits.length === 2) {
    if (reading.day === undefined && Number(digits) < 32) reading.day = Number(digits);
    else reading.year ??= century(Number(digits));
  } else if (digits.length === 1) reading.day ??= Number(digits);
  return at;
}

function readTime(text: string, at: number, reading: Reading): number {
  const found = matchAt(TIME, text, at);
  if (found === undefined) return at;
  const [whole, hours, minutes, seconds = ''] = found;
  if (seconds.length > 2) return at;
  const end = at + whole.length;
  let hour = Number(hours);
  const meridiem = hour <= 12 ? matchAt(MERIDIEM, text, end)?.[1]?.toLowerCase() : undefined;
  if (meridiem === 'p' && hour < 12) hour += 12;
  else if (meridiem === 'a' && hour === 12) hour = 0;
  reading.time = [hour, Number(minutes), seconds === '' ? secondsOfNoDigit(text, end) : Number(seconds)];
  return end;
}

/**
 * Where the seconds are missing, Firefox takes the next octet, or the end, for their digit without looking (measured: `07:28 GMT` is
 * 07:27:44, for a space is 16 below the zero). One below the zero means that there are none.
 */
function secondsOfNoDigit(text: string, at: number): number {
  const octet = at < text.length ? text.charCodeAt(at) & 0xff : 0;
  const digit = (octet < 0x80 ? octet : octet - 0x100) - 0x30;
  return digit === -1 ? 0 : digit;
}

/** Month first (10/21/2030) unless the first number cannot be one; year first when it is 0 or above 31. */
function readNumericDate(text: string, at: number, reading: Reading): number {
  const found = matchAt(NUMERIC, text, at);
  if (found === undefined) return at;
  const end = at + found[0].length;
  const [one, two, three] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (one > 31 || one === 0) {
    if (two > 12 || three > 31) return at;
    Object.assign(reading, { year: century(one), month: two - 1, day: three });
  } else if (one > 12 && two > 12) return end;
  else if (one > 12) Object.assign(reading, { day: one, month: two - 1, year: century(three) });
  else Object.assign(reading, { month: one - 1, day: two, year: century(three) });
  return end;
}

function century(year: number): number {
  if (year < 70) return year + 2000;
  return year < 100 ? year + 1900 : year;
}

/** Past the rest of the word and past separators. A sign stays: it may begin an offset, unless it only joins day, month and year. */
function nextWord(text: string, from: number, reading: Reading): number {
  WORD_END.lastIndex = from;
  let at = WORD_END.exec(text)?.index ?? text.length;
  for (;;) {
    while (at < text.length && ' \t,;/()[]'.includes(text.charAt(at))) at++;
    const joins =
      text.charAt(at) === '-' &&
      ((at > 0 && /[A-Za-z]/.test(text.charAt(at - 1)) && reading.year === undefined) ||
        !/\d/.test(text.charAt(at + 1)));
    if (!joins) return at;
    at++;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
