import { decodeBase64 } from '../../encoding/base64.ts';
import { bigEndian } from '../../encoding/big-endian.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** Version 0x80, 8 bytes of time, 16 of IV, whole AES blocks, 32 of HMAC. aiohttp-session's encrypted cookies, for example. */
export const fernet: Format = {
  id: 'fernet',
  title: 'Fernet token',
  recognise({ text }) {
    if (!text.startsWith('gA')) return undefined;
    const bytes = decodeBase64(text);
    if (bytes === undefined || bytes.charCodeAt(0) !== 0x80) return undefined;
    const cipher = bytes.length - 57;
    if (cipher < 16 || cipher % 16 !== 0) return undefined;
    const seconds = bigEndian(bytes.slice(1, 9));
    if (!isPlausibleSecond(seconds)) return undefined;
    return {
      kind: 'sealed',
      parts: [
        { start: 0, end: 12, role: 'time', label: 'version and time' },
        { start: 12, end: text.length - 43, role: 'payload', label: 'AES-128-CBC ciphertext' },
        { start: text.length - 43, end: text.length, role: 'signature', label: 'HMAC-SHA256' },
      ],
      identity: '',
      peeled: ['everything: the token is encrypted'],
      facts: [{ label: 'made', value: new Date(seconds * 1000).toISOString() }],
    };
  },
};
