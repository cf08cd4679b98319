import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleMillisecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** A type in small letters, `_`, and a version-7 UUID in 26 characters of Crockford's base32. */
const TYPEID = /^([a-z](?:[a-z_]{0,61}[a-z])?)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** TypeID: a prefix that says what it identifies, and a UUID that begins with the time. */
export const typeid: Format = {
  id: 'typeid',
  title: 'TypeID',
  recognise({ text }) {
    const [, prefix = '', suffix = ''] = TYPEID.exec(text) ?? [];
    if (suffix === '') return undefined;
    let value = 0n;
    for (const digit of suffix) value = value * 32n + BigInt(CROCKFORD.indexOf(digit));
    const milliseconds = Number(value >> 80n);
    const isSeven = ((value >> 76n) & 15n) === 7n && ((value >> 62n) & 3n) === 2n;
    if (!isSeven || !isPlausibleMillisecond(milliseconds)) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([
        [prefix.length + 1, 'constant', 'type'],
        [26, 'identifier', 'a version-7 UUID: time and 74 bits', fitAlphabet(suffix).upperBits],
      ]),
      identity: text,
      peeled: [],
      likelyBits: 74,
      why: 'If it is a version-7 UUID as its digits say, it begins with the time, and at most this stands beside it',
      facts: [{ label: 'made', value: new Date(milliseconds).toISOString() }],
    };
  },
};
