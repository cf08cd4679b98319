import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleSecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** Four bytes of seconds, five of a random value per process, three of a counter. */
export const objectId: Format = {
  id: 'object-id',
  title: 'MongoDB ObjectId',
  recognise({ text }) {
    if (!/^[0-9a-f]{24}$/.test(text)) return undefined;
    const seconds = Number.parseInt(text.slice(0, 8), 16);
    if (!isPlausibleSecond(seconds)) return undefined;
    // Three in ten random values of 24 hexadecimal digits look like this: the bound stays that of the digits.
    return {
      kind: 'reference',
      parts: [
        {
          start: 0,
          end: text.length,
          role: 'identifier',
          label: '24 hexadecimal digits',
          bits: fitAlphabet(text).upperBits,
        },
      ],
      identity: text,
      peeled: [],
      likelyBits: 64,
      chance: PLAUSIBLE_SECONDS / 2 ** 32,
      why: 'If it is an ObjectId, it is the second, five bytes of the process and a counter: whoever has one can count on from it; whoever has none has at most this left to guess',
      facts: [{ label: 'made, if it is one', value: new Date(seconds * 1000).toISOString() }],
    };
  },
};
