import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Version 4 and the variant of RFC 9562, where the digits of a UUID without dashes have them. */
const UNDASHED = /^(?:[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}|[0-9A-F]{12}4[0-9A-F]{3}[89AB][0-9A-F]{15})$/;

/** A random UUID without its dashes, as Python's `uuid4().hex` writes it (aiohttp-session, Beaker). */
export const uuidHex: Format = {
  id: 'uuid-hex',
  title: 'UUID without dashes',
  recognise({ text }) {
    if (!UNDASHED.test(text)) return undefined;
    // One in 64 random values of 32 hexadecimal digits looks like this: the bound stays that of the digits.
    return {
      kind: 'reference',
      parts: partSequence([[32, 'identifier', '16 bytes, hexadecimal', fitAlphabet(text).upperBits]]),
      identity: text,
      peeled: [],
      likelyBits: 122,
      chance: 1 / 64,
      why: 'If it is a UUID without its dashes (its digits say version 4)',
    };
  },
};
