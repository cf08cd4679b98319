import type { Format } from '../value/format.ts';

/** ciphertext;nonce, both base64, the nonce 24 bytes: libsodium's secretbox as @fastify/secure-session writes it. */
const SEALED = /^[A-Za-z0-9+/_-]{22,}={0,2};[A-Za-z0-9+/_-]{32}$/;

export const secretbox: Format = {
  id: 'secretbox',
  title: 'Fastify secure session',
  recognise({ text }) {
    if (!text.includes(';') || !SEALED.test(text)) return undefined;
    return {
      kind: 'sealed',
      parts: [
        { start: 0, end: text.length - 33, role: 'payload', label: 'XSalsa20-Poly1305 ciphertext' },
        { start: text.length - 32, end: text.length, role: 'random', label: 'nonce' },
      ],
      identity: '',
      peeled: ['everything: the value is encrypted, anew at every save'],
    };
  },
};
