import { decodeBase64 } from '../../encoding/base64.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { base64Column, partSequence } from '../value/part-sequence.ts';

/** 00 01 02 03, two times in hexadecimal, the user's name, and the SHA-1 of all that and a shared secret. */
const TOKEN = /^\0\x01\x02\x03([0-9A-Fa-f]{8})([0-9A-Fa-f]{8})(.{21,320})$/s;
/** A SHA-1, in bytes. */
const MAC = 20;

/** Lotus Domino's LtpaToken: readable, unlike WebSphere's. */
export const dominoLtpa: Format = {
  id: 'domino-ltpa',
  title: 'LTPA token (Domino)',
  recognise({ text }) {
    if (!text.startsWith('AAECA')) return undefined;
    const found = TOKEN.exec(decodeBase64(text) ?? '');
    if (found === null) return undefined;
    const [, from = '', until = '', signed = ''] = found;
    const user = signed.slice(0, -MAC);
    const [made, expires] = [Number.parseInt(from, 16), Number.parseInt(until, 16)];
    if (!isPlausibleSecond(made) || !isPlausibleSecond(expires) || expires < made) return undefined;
    const [head, userAt, macAt] = [base64Column(4), base64Column(20), base64Column(20 + user.length)];
    return {
      kind: 'client-token',
      parts: partSequence([
        [head, 'constant', 'header'],
        [userAt - head, 'time', 'made and expiry'],
        [macAt - userAt, 'payload', 'user name, readable by anybody'],
        [text.length - macAt, 'signature', 'SHA-1 with a shared secret'],
      ]),
      identity: user,
      peeled: ['the times and the signature'],
      facts: [
        { label: 'user', value: user.slice(0, 100) },
        { label: 'made', value: new Date(made * 1000).toISOString() },
        { label: 'expires', value: new Date(expires * 1000).toISOString() },
      ],
    };
  },
};
