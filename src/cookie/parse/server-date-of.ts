/** The Date header of a response (RFC 9110 §6.6.1): by it browsers know how far a server's clock is from their own. */
import { parseMailDate } from './parse-mail-date.ts';

/** No date is longer; nothing longer is worth reading. */
const LONGEST = 200;

/**
 * Both browsers read it by the rules of mail dates, unlike Chromium an Expires attribute.
 *
 * @returns milliseconds since the Unix epoch; undefined when there is none that can be read
 */
export function serverDateOf(header: string | undefined): number | undefined {
  return header === undefined || header.length > LONGEST ? undefined : parseMailDate(header);
}
