/** The cookie that a line is about, by the name that the browser's store shows. */
import type { UserAgent } from '../browsers/user-agent.ts';
import { decodeName } from '../parse/decode-octets.ts';
import { headerOctets } from '../parse/header-octets.ts';
import { parseSetCookieString } from '../parse/set-cookie-string.ts';

export function nameInLine(line: string, userAgent: UserAgent): string {
  return decodeName(parseSetCookieString(headerOctets(line), userAgent).name, userAgent);
}
