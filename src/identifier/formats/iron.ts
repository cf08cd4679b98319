import type { Format } from '../value/format.ts';

/** `Fe26.2*id*salt*iv*ciphertext*expiration*salt*hmac`, and iron-session's suffix `~2`. */
const SEALED = /^Fe26\.2\*[^*]*\*[^*]*\*[^*]*\*[^*]+\*(\d*)\*[^*]*\*[^*]+$/;

/** @hapi/iron, iron-webcrypto: iron-session (Next.js), hapi's yar and cookie auth. */
export const iron: Format = {
  id: 'iron',
  title: 'Iron sealed value',
  recognise({ text }) {
    if (!text.startsWith('Fe26.2*')) return undefined;
    const found = SEALED.exec(text);
    if (found === null) return undefined;
    const expires = Number(found[1] ?? '');
    return {
      kind: 'sealed',
      parts: [
        { start: 0, end: 7, role: 'constant', label: 'Iron, version 2' },
        { start: 7, end: text.length, role: 'payload', label: 'AES-256-CBC ciphertext and HMAC-SHA256' },
      ],
      identity: '',
      peeled: ['everything: the value is encrypted, anew at every save'],
      ...(expires > 0 &&
        expires < 8e15 && {
          facts: [{ label: 'expires', value: new Date(expires).toISOString() }],
        }),
    };
  },
};
