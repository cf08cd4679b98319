import { BASE62 } from '../../encoding/alphabets.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { compressedState, signedValue } from './signed-value.ts';

/** value:time in base62:signature, SHA-1 (27 characters) before Django 3.1, SHA-256 (43) since. */
const SIGNED = /^(.+):([0-9A-Za-z]{6}):([A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{43})$/s;

/** django.core.signing: cookie-based sessions, messages, `set_signed_cookie`. */
export const djangoSigned: Format = {
  id: 'django-signed',
  title: 'Django signed value',
  recognise({ text }) {
    const found = SIGNED.exec(text);
    if (found === null) return undefined;
    const [, value = '', time = '', signature = ''] = found;
    let seconds = 0;
    for (const digit of time) seconds = seconds * 62 + BASE62.indexOf(digit);
    if (!isPlausibleSecond(seconds)) return undefined;
    const compressed = value.startsWith('.');
    const { part, facts, ...what } = compressed ? compressedState(value.length) : signedValue(value);
    return {
      ...what,
      parts: [
        part,
        { start: value.length + 1, end: value.length + 7, role: 'time', label: 'time of signing' },
        {
          start: value.length + 8,
          end: text.length,
          role: 'signature',
          label: signature.length === 27 ? 'HMAC-SHA1' : 'HMAC-SHA256',
        },
      ],
      identity: value,
      peeled: ['the time of signing and the signature'],
      facts: [{ label: 'signed', value: new Date(seconds * 1000).toISOString() }, ...facts],
    };
  },
};
