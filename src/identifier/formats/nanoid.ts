import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';

/** 21 characters of base64url: NanoID's default. Mixed case is asked for, so that words do not count. */
export const nanoid: Format = {
  id: 'nanoid',
  title: 'NanoID',
  recognise({ text }) {
    if (!/^[A-Za-z0-9_-]{21}$/.test(text)) return undefined;
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text)) return undefined;
    // Without the characters that base58 leaves out, it may as well be a number of 128 bits in that.
    const bits = Math.max(126, fitAlphabet(text).upperBits);
    return {
      kind: 'reference',
      parts: [{ start: 0, end: 21, role: 'identifier', label: '21 characters of base64url', bits }],
      identity: text,
      peeled: [],
      likelyBits: 126,
      chance: 1,
    };
  },
};
