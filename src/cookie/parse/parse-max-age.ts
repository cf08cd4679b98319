/** RFC 6265bis §5.6.2, The Max-Age Attribute. */
import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';

/** Steps 1 and 2: a digit or "-" first, then digits; "-" alone is not a number. */
const DELTA_SECONDS = /^-?\d+$/;
const LEADING_DIGITS = /^([+-]?)0*(\d+)/;
/** Beyond it browsers, which count in 64 bits, stop reading. */
const LARGEST = 9_223_372_036_854_775_807n;

/**
 * @param value the trimmed value, at most 1024 octets
 * @returns seconds, never beyond the safe integers; zero or less for a deletion; `undefined` when the attribute is to be ignored
 */
export function parseMaxAge(value: string, userAgent: UserAgent): number | undefined {
  if (value.startsWith('-') && deviates(userAgent, 'max-age-minus-deletes')) return -1;
  if (value.startsWith('+') && !deviates(userAgent, 'max-age-plus')) return undefined;
  const [, sign = '', digits = ''] = LEADING_DIGITS.exec(value) ?? [];
  if (digits.length > 18 && BigInt(digits) > LARGEST && deviates(userAgent, 'max-age-overflow-needs-no-end')) {
    return sign === '-' ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
  }
  const number = value.startsWith('+') ? value.slice(1) : value;
  if (!DELTA_SECONDS.test(number) || (value.startsWith('+') && number.startsWith('-'))) return undefined;
  // Step 4 and 5: a thousand digits are a legal Max-Age; they must not become Infinity.
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(number)));
}
