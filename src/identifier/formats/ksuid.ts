import { bigEndian } from '../../encoding/big-endian.ts';
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { decodeBase62 } from '../../encoding/number-bases.ts';
import { FIRST_SECOND, isPlausibleSecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** 2014-05-13, seconds since the Unix epoch: where KSUID's clock begins. */
const EPOCH = 1_400_000_000;

/** 27 characters of base62: four bytes of seconds, sixteen random ones. */
export const ksuid: Format = {
  id: 'ksuid',
  title: 'KSUID',
  recognise({ text }) {
    if (!/^[0-9A-Za-z]{27}$/.test(text)) return undefined;
    const bytes = decodeBase62(text, 20);
    const seconds = bytes === undefined ? 0 : bigEndian(bytes.slice(0, 4)) + EPOCH;
    if (!isPlausibleSecond(seconds)) return undefined;
    // One in eight random values of 27 characters looks like this: the bound stays that of the characters.
    return {
      kind: 'reference',
      parts: partSequence([[27, 'identifier', 'a time and 16 bytes if it is a KSUID', fitAlphabet(text).upperBits]]),
      identity: text,
      peeled: [],
      likelyBits: 128,
      // Plausible seconds after the epoch, each with 2^128 values, among 62^27.
      chance: 2 ** (128 + Math.log2(PLAUSIBLE_SECONDS - (EPOCH - FIRST_SECOND)) - 27 * Math.log2(62)),
      why: 'If it is a KSUID, four of its twenty bytes are the time',
      facts: [{ label: 'made, if it is one', value: new Date(seconds * 1000).toISOString() }],
    };
  },
};
