import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** HMAC-SHA1 in hexadecimal, then the identifier: uuid4().hex. */
const SIGNED = /^([0-9a-f]{40})([0-9a-f]{32})$/;

/** Beaker's session cookie with a secret, under its default name. */
export const beaker: Format = {
  id: 'beaker',
  title: 'Beaker session identifier',
  recognise({ text, name }) {
    const id = name === 'beaker.session.id' ? SIGNED.exec(text)?.[2] : undefined;
    if (id === undefined) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([
        [40, 'signature', 'HMAC-SHA1'],
        [32, 'identifier', '16 bytes, hexadecimal', 128],
      ]),
      identity: id,
      peeled: ['the signature in front (HMAC-SHA1, 40 characters)'],
      likelyBits: 122,
      why: 'If Beaker made it, it is a random UUID',
    };
  },
};
