import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleMillisecond, LAST_SECOND } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** Milliseconds since the Unix epoch of the two best known epochs: Twitter's and Discord's. */
const EPOCHS = [1_288_834_974_657, 1_420_070_400_000] as const;

/** Of the numbers of 19 digits, those whose time by the earlier epoch is plausible. */
const LATEST_OF_19 = ((LAST_SECOND * 1000 - EPOCHS[0]) * 2 ** 22 - 1e18) / 9e18;

/** 41 bits of milliseconds, 10 of the machine, 12 of a sequence, as a decimal number. */
export const snowflake: Format = {
  id: 'snowflake',
  title: 'Snowflake',
  recognise({ text }) {
    if (!/^[1-9]\d{16,18}$/.test(text)) return undefined;
    const elapsed = Number(BigInt(text) >> 22n);
    const made = EPOCHS.map((epoch) => elapsed + epoch).find(isPlausibleMillisecond);
    if (made === undefined) return undefined;
    // Any number of 17 or 18 digits looks like one: the bound stays that of its digits.
    return {
      kind: 'reference',
      parts: [
        {
          start: 0,
          end: text.length,
          role: 'identifier',
          label: `${text.length} digits`,
          bits: fitAlphabet(text).upperBits,
        },
      ],
      identity: text,
      peeled: [],
      likelyBits: 22,
      chance: text.length < 19 ? 1 : LATEST_OF_19,
      why: 'If it is a Snowflake, it is time, machine and sequence: for whoever knows the millisecond, at most this is left to guess',
      facts: [{ label: 'made, if it is one', value: new Date(made).toISOString() }],
    };
  },
};
