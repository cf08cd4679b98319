import { decodeBase64 } from '../../encoding/base64.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { base64Column } from '../value/part-sequence.ts';

/** date|value|mac, all of it base64url once more; the mac is 32 raw bytes. */
const INNER = /^(\d{9,10})\|([A-Za-z0-9_=-]+)\|(.{32})$/s;

/** gorilla/securecookie: the sessions of gorilla/sessions' cookie and file stores, and many of Go's frameworks. */
export const gorilla: Format = {
  id: 'gorilla',
  title: 'Gorilla secure cookie',
  recognise({ text }) {
    if (!/^(?:MT|Mj)/.test(text)) return undefined;
    const bytes = decodeBase64(text);
    const found = bytes === undefined ? null : INNER.exec(bytes);
    if (bytes === undefined || found === null) return undefined;
    const [, date = '', value = ''] = found;
    if (!isPlausibleSecond(Number(date))) return undefined;
    const [valueAt, macAt] = [base64Column(date.length + 1), base64Column(bytes.length - 32)];
    return {
      kind: 'client-state',
      parts: [
        { start: 0, end: valueAt, role: 'time', label: 'time of signing' },
        { start: valueAt, end: macAt, role: 'payload', label: 'Go values, or their ciphertext', opens: value },
        { start: macAt, end: text.length, role: 'signature', label: 'HMAC-SHA256' },
      ],
      identity: value,
      peeled: ['the time of signing and the signature'],
      facts: [{ label: 'signed', value: new Date(Number(date) * 1000).toISOString() }],
      sessionPlace: 'unclear',
    };
  },
};
