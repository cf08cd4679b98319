import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** HMAC-SHA1 in hexadecimal, a dash, and the session as a query string: Play up to 2.5. Newer ones write a JWT. */
const SIGNED = /^([0-9a-f]{40})-([^=&\s]{1,200}=.*)$/s;

/** The Play framework's session in the cookie, before it became a JSON Web Token. */
export const play: Format = {
  id: 'play',
  title: 'Play session',
  recognise({ text }) {
    const found = SIGNED.exec(text);
    if (found === null) return undefined;
    const [, mac = '', data = ''] = found;
    return {
      kind: 'client-state',
      parts: partSequence([
        [mac.length, 'signature', 'HMAC-SHA1'],
        [1, undefined, ''],
        [data.length, 'payload', 'state, readable by anybody'],
      ]),
      identity: data,
      peeled: ['the signature before the first dash'],
    };
  },
};
