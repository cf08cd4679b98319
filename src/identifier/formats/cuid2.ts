import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** 24 characters of base36, the first a letter. A digit at least, so that words do not count, and a letter that is no hexadecimal digit. */
const CUID2 = /^(?=.*[g-z])[a-z][0-9a-z]{23}$/;

/** CUID2's default, or any other 24 characters that begin with a letter: a letter, then a hash of time, counter, fingerprint and random numbers. */
export const cuid2: Format = {
  id: 'cuid2',
  title: 'CUID2',
  recognise({ text }) {
    if (!CUID2.test(text) || !/\d/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([[24, 'identifier', 'a letter and 23 characters of base36', fitAlphabet(text).upperBits]]),
      identity: text,
      peeled: [],
      likelyBits: Math.log2(26) + 23 * Math.log2(36),
      chance: 26 / 36,
      why: 'If it is a CUID2, its first character is a letter',
    };
  },
};
