import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleMillisecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** 26 characters of Crockford's base32, capitals, the first at most 7. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten characters of milliseconds, sixteen random ones. */
export const ulid: Format = {
  id: 'ulid',
  title: 'ULID',
  recognise({ text }) {
    if (!ULID.test(text)) return undefined;
    let milliseconds = 0;
    for (const digit of text.slice(0, 10)) milliseconds = milliseconds * 32 + CROCKFORD.indexOf(digit);
    if (!isPlausibleMillisecond(milliseconds)) return undefined;
    // Random values of these characters look like this too: the bound stays that of the characters.
    return {
      kind: 'reference',
      parts: [
        {
          start: 0,
          end: 26,
          role: 'identifier',
          label: '26 characters, a time and 80 bits if it is a ULID',
          bits: fitAlphabet(text).upperBits,
          children: [
            { start: 0, end: 10, role: 'time', label: 'milliseconds' },
            { start: 10, end: 26, role: 'random', label: '80 bits beside the time' },
          ],
        },
      ],
      identity: text,
      peeled: [],
      likelyBits: 80,
      chance: PLAUSIBLE_SECONDS / (2 ** 50 / 1000),
      why: 'If it is a ULID, it begins with the time, and at most this stands beside it, less where its maker counts on within a millisecond',
      facts: [{ label: 'made, if it is one', value: new Date(milliseconds).toISOString() }],
    };
  },
};
