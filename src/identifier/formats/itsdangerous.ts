import { decodeBase64 } from '../../encoding/base64.ts';
import { bigEndian } from '../../encoding/big-endian.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { compressedState, signedValue } from './signed-value.ts';

/**
 * payload.time.signature; a payload that begins with a dot is zlib-compressed, Starlette's is base64 with its padding. 27, 43, 86
 * characters: SHA-1, SHA-256, SHA-512.
 */
const SIGNED =
  /^(\.?[A-Za-z0-9_-]+|[A-Za-z0-9+/]+={0,2})\.([A-Za-z0-9_-]{6})\.([A-Za-z0-9_-]{27}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{86})$/;
/** Before version 1.1 the clock began on 2011-01-01. */
const OLD_EPOCH = 1_293_840_000;

/** Flask's and Starlette's sessions and everything else that itsdangerous signs with a time. */
export const itsdangerous: Format = {
  id: 'itsdangerous',
  title: 'itsdangerous signed value (Flask, Starlette)',
  recognise({ text }) {
    const found = SIGNED.exec(text);
    if (found === null) return undefined;
    const [, payload = '', time = '', signature = ''] = found;
    const clock = bigEndian(decodeBase64(time) ?? '');
    const seconds = isPlausibleSecond(clock) ? clock : clock + OLD_EPOCH;
    if (!isPlausibleSecond(seconds)) return undefined;
    const compressed = payload.startsWith('.');
    const { part, facts, ...what } = compressed ? compressedState(payload.length) : signedValue(payload);
    const timeStart = payload.length + 1;
    return {
      ...what,
      parts: [
        part,
        { start: timeStart, end: timeStart + time.length, role: 'time', label: 'time of signing' },
        { start: timeStart + time.length + 1, end: text.length, role: 'signature', label: hash(signature.length) },
      ],
      identity: payload,
      peeled: ['the time of signing and the signature'],
      facts: [{ label: 'signed', value: new Date(seconds * 1000).toISOString() }, ...facts],
    };
  },
};

function hash(characters: number): string {
  return characters === 27 ? 'HMAC-SHA1' : characters === 43 ? 'HMAC-SHA256' : 'HMAC-SHA512';
}
