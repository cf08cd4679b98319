import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** A token of 32 random bytes, `|`, and the SHA-256 of the token and the secret, both in hexadecimal. */
const COOKIE = /^([0-9a-f]{64})\|([0-9a-f]{64})$/;

/** Auth.js and NextAuth: the cookie against cross-site request forgery, which its secret guards too. */
export const authjsCsrf: Format = {
  id: 'authjs-csrf',
  title: 'Auth.js token against forged requests',
  recognise({ text }) {
    const token = COOKIE.exec(text)?.[1];
    if (token === undefined) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([
        [64, 'identifier', '32 random bytes, hexadecimal', 256],
        [1, undefined, ''],
        [64, 'signature', 'SHA-256 of the token and the secret'],
      ]),
      identity: token,
      peeled: ['the hash after “|”'],
      likelyBits: 256,
      sessionPlace: 'none',
    };
  },
};
