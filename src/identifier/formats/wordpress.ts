import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** user|expiration|token|hmac: a 43-character token of letters and digits, an HMAC-SHA256 in hexadecimal. */
const COOKIE = /^([^|]+)\|(\d{9,10})\|([A-Za-z0-9]{43})\|([0-9a-f]{64})$/;

/** WordPress' authentication cookies. */
export const wordpress: Format = {
  id: 'wordpress',
  title: 'WordPress authentication cookie',
  recognise({ text }) {
    const found = COOKIE.exec(text);
    if (found === null) return undefined;
    const [, user = '', expiration = '', token = ''] = found;
    if (!isPlausibleSecond(Number(expiration))) return undefined;
    const timeStart = user.length + 1;
    const tokenStart = timeStart + expiration.length + 1;
    const macStart = tokenStart + token.length + 1;
    return {
      kind: 'reference',
      parts: [
        { start: 0, end: user.length, role: 'payload', label: 'user name' },
        { start: timeStart, end: timeStart + expiration.length, role: 'time', label: 'expiry' },
        {
          start: tokenStart,
          end: tokenStart + token.length,
          role: 'identifier',
          label: '43 random letters and digits',
          bits: 43 * Math.log2(62),
        },
        { start: macStart, end: text.length, role: 'signature', label: 'HMAC-SHA256' },
      ],
      identity: token,
      peeled: ['user name, expiry and signature'],
      facts: [
        { label: 'user', value: user.slice(0, 100) },
        { label: 'expires', value: new Date(Number(expiration) * 1000).toISOString() },
      ],
    };
  },
};
