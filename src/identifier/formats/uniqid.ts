import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleSecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** uniqid(): 8 hexadecimal digits of seconds, 5 of microseconds; with more_entropy a combined LCG's number after it. */
const UNIQID = /^([0-9a-f]{8})([0-9a-f]{5})(\d\.\d{8})?$/;

/** Of random hexadecimal digits; of decimal ones all between 42 and 89 million-odd, whatever follows. */
const CHANCE = (PLAUSIBLE_SECONDS / 2 ** 32) * (1e6 / 2 ** 20);
const CHANCE_OF_DIGITS = 0.48;

export const uniqid: Format = {
  id: 'uniqid',
  title: 'PHP uniqid',
  recognise({ text }) {
    const found = UNIQID.exec(text);
    if (found === null) return undefined;
    const seconds = Number.parseInt(found[1] ?? '', 16);
    const micros = Number.parseInt(found[2] ?? '', 16);
    if (!isPlausibleSecond(seconds) || micros >= 1_000_000) return undefined;
    // Three in ten random values of 13 hexadecimal digits look like this: the bound stays that of the characters.
    return {
      kind: 'reference',
      parts: [
        {
          start: 0,
          end: text.length,
          role: 'identifier',
          label: `${text.length} characters, a time if uniqid() made it`,
          bits: fitAlphabet(text).upperBits,
        },
      ],
      identity: text,
      peeled: [],
      likelyBits: found[3] === undefined ? 20 : 50,
      ...(found[3] === undefined && { chance: /[a-f]/.test(text) ? CHANCE : CHANCE_OF_DIGITS }),
      why: 'If uniqid() made it, it is the time in microseconds, and whoever knows the second has this left to guess',
      facts: [{ label: 'made, if it is one', value: new Date(seconds * 1000).toISOString() }],
    };
  },
};
