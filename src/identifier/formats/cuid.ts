import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleMillisecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** `c`, eight characters of milliseconds, four of a counter, four of the machine, eight random, all base36. */
const CUID = /^(?=.*[g-z])c([0-9a-z]{8})[0-9a-z]{16}$/;

/** CUID, version 1: withdrawn by its author because it tells when and in which order it was made. */
export const cuid: Format = {
  id: 'cuid',
  title: 'CUID',
  recognise({ text }) {
    const milliseconds = Number.parseInt(CUID.exec(text)?.[1] ?? '', 36);
    if (!isPlausibleMillisecond(milliseconds)) return undefined;
    // One in eighty random values of 25 such characters looks like this: the bound stays that of the characters.
    return {
      kind: 'reference',
      parts: partSequence([
        [
          25,
          'identifier',
          'time, counter, machine and 8 random characters if it is a CUID',
          fitAlphabet(text).upperBits,
        ],
      ]),
      identity: text,
      peeled: [],
      likelyBits: 8 * Math.log2(36),
      chance: PLAUSIBLE_SECONDS / (36 ** 9 / 1000),
      why: 'If it is a CUID, eight of its characters are random, and the rest is time, a counter and the machine, known to whoever has another',
      facts: [{ label: 'made, if it is one', value: new Date(milliseconds).toISOString() }],
    };
  },
};
