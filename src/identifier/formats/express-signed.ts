import { base64Bytes } from '../../encoding/base64.ts';
import type { Format, FormatMatch } from '../value/format.ts';
import { signedValue } from './signed-value.ts';

/** Base64 without padding of a SHA-256: 43 characters. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43})$/s;

/** `s:<value>.<HMAC-SHA256>`: cookie-signature, as express-session and cookie-parser use it. */
export const expressSigned: Format = {
  id: 'express-signed',
  title: 'Express signed value',
  recognise({ text, layers }) {
    if (!layers.includes('express-signed')) return undefined;
    const found = SIGNED.exec(text);
    const id = found?.[1];
    if (id === undefined) return undefined;
    const { part, ...what } = bareIdentifier(id) ?? signedValue(id);
    return {
      ...what,
      parts: [
        part,
        { start: id.length, end: id.length + 1, role: 'encoding', label: 'separator' },
        { start: id.length + 1, end: text.length, role: 'signature', label: 'HMAC-SHA256 of the part before the dot' },
      ],
      identity: id,
      peeled: ['the signature after the last dot (HMAC-SHA256, 43 characters)'],
    };
  },
};

/** express-session's default generator (uid-safe): 24 bytes, base64url. */
function bareIdentifier(
  id: string,
): (Pick<FormatMatch, 'kind' | 'likelyBits'> & Pick<ReturnType<typeof signedValue>, 'part'>) | undefined {
  if (!/^[A-Za-z0-9_-]{32}$/.test(id) || id.startsWith('eyJ')) return undefined;
  const label = `${base64Bytes(32).bytes} bytes, base64url`;
  return { kind: 'reference', part: { start: 0, end: 32, role: 'identifier', label }, likelyBits: 192 };
}
