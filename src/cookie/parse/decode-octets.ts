/** Octet strings (see `header-octets.ts`) as text. */
import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';

const ASCII = /^[\x00-\x7F]*$/;
const FATAL = new TextDecoder('utf-8', { fatal: true });
const REPAIRING = new TextDecoder('utf-8');

/** @returns the text; what is not UTF-8 becomes U+FFFD */
export function decodeRepairing(octets: string): string {
  return ASCII.test(octets) ? octets : decodeWith(REPAIRING, octets);
}

/** @returns the text; `undefined` when the octets are not UTF-8 */
export function decodeStrictly(octets: string): string | undefined {
  if (ASCII.test(octets)) return octets;
  try {
    return decodeWith(FATAL, octets);
  } catch {
    return undefined;
  }
}

const BYTE_ORDER_MARK = '\xEF\xBB\xBF';

/** The decoder drops a leading byte order mark, browsers do not: it is part of the value. */
function decodeWith(decoder: TextDecoder, octets: string): string {
  if (octets.startsWith(BYTE_ORDER_MARK)) return `\uFEFF${decodeWith(decoder, octets.slice(3))}`;
  const bytes = new Uint8Array(octets.length);
  for (let index = 0; index < octets.length; index++) bytes[index] = octets.charCodeAt(index);
  return decoder.decode(bytes);
}

/** The name of a stored cookie as the browser's extension API shows it. */
export function decodeName(octets: string, userAgent: UserAgent): string {
  return deviates(userAgent, 'names-shown-byte-by-byte') ? octets : decodeRepairing(octets);
}

/** The path of a stored cookie, likewise. */
export function decodePath(octets: string, userAgent: UserAgent): string {
  return deviates(userAgent, 'path-shown-only-as-utf8') ? (decodeStrictly(octets) ?? '') : decodeRepairing(octets);
}
