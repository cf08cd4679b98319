import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** CFTOKEN with “Use UUID for cftoken”: 16 hexadecimal digits, then ColdFusion's UUID of time, node and counter. */
const UUID_TOKEN = /^([0-9a-f]{16})-([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{16})$/;

/** ColdFusion's pair of cookies: CFID counts clients, CFTOKEN is what has to be guessed. */
export const coldfusion: Format = {
  id: 'coldfusion',
  title: 'ColdFusion client identifier',
  recognise({ text, name }) {
    if (/^CFID$/i.test(name) && /^(?:Z?\d{1,12}|Z?[0-9a-z]{1,40})$/i.test(text)) {
      return {
        kind: 'reference',
        parts: partSequence([[text.length, 'counter', 'a number that counts on', fitAlphabet(text).upperBits]]),
        identity: text,
        peeled: [],
        likelyBits: 0,
        why: 'If it counts clients as ColdFusion does, whoever has one knows the next',
      };
    }
    if (!/^CFTOKEN$/i.test(name)) return undefined;
    const uuid = UUID_TOKEN.exec(text);
    if (uuid !== null) {
      return {
        kind: 'reference',
        parts: partSequence([
          [16, 'identifier', '8 random bytes, hexadecimal', 64],
          [1, undefined, ''],
          [35, 'random', 'ColdFusion’s UUID', 128],
        ]),
        identity: text,
        peeled: [],
        likelyBits: 64,
        why: 'If ColdFusion made it, the UUID is time, machine and a counter, and the digits before it are random',
      };
    }
    if (!/^\d{8}$/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([[8, 'identifier', '8 digits', fitAlphabet(text).upperBits]]),
      identity: text,
      peeled: [],
    };
  },
};
