import { base64Bytes } from '../base64.ts';
import type { Format } from '../format.ts';

/** Base64 without padding of a SHA-256: 43 characters. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43})$/s;

/** `s:<value>.<HMAC-SHA256>`: cookie-signature, as express-session and cookie-parser use it. */
export const expressSigned: Format = {
  id: 'express-signed',
  title: 'Express signed value',
  source: 'https://github.com/tj/node-cookie-signature/blob/master/index.js',
  recognise({ text, layers }) {
    if (!layers.includes('express-signed')) return undefined;
    const found = SIGNED.exec(text);
    const id = found?.[1];
    if (id === undefined) return undefined;
    // express-session's default generator (uid-safe): 24 bytes, base64url.
    const isDefault = /^[A-Za-z0-9_-]{32}$/.test(id);
    const label = isDefault ? `${base64Bytes(32).bytes} bytes, base64url` : 'signed value';
    return {
      kind: 'reference',
      parts: [
        { start: 0, end: id.length, role: 'identifier', label },
        { start: id.length, end: id.length + 1, role: 'encoding', label: 'separator' },
        { start: id.length + 1, end: text.length, role: 'signature', label: 'HMAC-SHA256 of the part before the dot' },
      ],
      identity: id,
      ...(isDefault && { likelyBits: 192 }),
      peeled: ['the signature after the last dot (HMAC-SHA256, 43 characters)'],
    };
  },
};
