import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Base64 of “Cake”, a dot, and base64 of HMAC-SHA256 and AES-256-CBC. */
const SEALED = /^Q2FrZQ==\.[A-Za-z0-9+/]{86,}={0,2}$/;

/** CakePHP's encrypted cookies. */
export const cakephp: Format = {
  id: 'cakephp',
  title: 'CakePHP encrypted cookie',
  recognise({ text }) {
    if (!SEALED.test(text)) return undefined;
    return {
      kind: 'sealed',
      parts: partSequence([
        [9, 'constant', 'marker of CakePHP'],
        [text.length - 9, 'payload', 'HMAC-SHA256 and AES-256-CBC ciphertext'],
      ]),
      identity: '',
      peeled: ['everything: the cookie is encrypted'],
    };
  },
};
