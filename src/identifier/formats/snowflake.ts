import { fitAlphabet } from '../alphabet.ts';
import type { Format } from '../format.ts';
import { isPlausibleMillisecond } from '../plausible-time.ts';

/** Milliseconds since the Unix epoch of the two best known epochs: Twitter's and Discord's. */
const EPOCHS = [1_288_834_974_657, 1_420_070_400_000] as const;

/** 41 bits of milliseconds, 10 of the machine, 12 of a sequence, as a decimal number. */
export const snowflake: Format = {
  id: 'snowflake',
  title: 'Snowflake',
  source: 'https://github.com/twitter-archive/snowflake/blob/snowflake-2010/README.mkd',
  recognise({ text }) {
    if (!/^[1-9]\d{16,18}$/.test(text)) return undefined;
    const elapsed = Number(BigInt(text) >> 22n);
    const made = EPOCHS.map((epoch) => elapsed + epoch).find(isPlausibleMillisecond);
    if (made === undefined) return undefined;
    // Any number of this length looks like one: the bound stays that of its digits.
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
      why: 'If it is a Snowflake, it is time, machine and sequence, and 22 bits are left to guess at most',
      facts: [{ label: 'made, if it is one', value: new Date(made).toISOString() }],
    };
  },
};
