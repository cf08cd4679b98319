import { decodeBase32Hex } from '../../encoding/base32.ts';
import { bigEndian } from '../../encoding/big-endian.ts';
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleSecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** 12 bytes in 20 characters of 0–9a–v: four bits of the last character stay idle. One of g–v at least, or it is hexadecimal. */
const XID = /^(?=.*[g-v])[0-9a-v]{19}[0g]$/;

/** Four bytes of seconds, three of the machine, two of the process, three of a counter. */
export const xid: Format = {
  id: 'xid',
  title: 'xid',
  recognise({ text }) {
    const bytes = XID.test(text) ? decodeBase32Hex(text) : undefined;
    const seconds = bytes === undefined ? 0 : bigEndian(bytes.slice(0, 4));
    if (!isPlausibleSecond(seconds)) return undefined;
    // One in 54 random values looks like this: the bound stays that of the characters.
    return {
      kind: 'reference',
      parts: partSequence([
        [20, 'identifier', 'time, machine, process and counter if it is an xid', fitAlphabet(text).upperBits],
      ]),
      identity: text,
      peeled: [],
      likelyBits: 64,
      chance: (PLAUSIBLE_SECONDS / 2 ** 32) * (2 / 32),
      why: 'If it is an xid, it is the second, machine, process and a counter: whoever has one can count on from it; whoever has none has at most this left to guess',
      facts: [{ label: 'made, if it is one', value: new Date(seconds * 1000).toISOString() }],
    };
  },
};
