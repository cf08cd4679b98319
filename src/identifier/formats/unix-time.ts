import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { isPlausibleMillisecond, PLAUSIBLE_SECONDS } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';

/** Digits → how many of them are a second. */
const UNITS: ReadonlyMap<number, { readonly unit: string; readonly perSecond: number }> = new Map([
  [10, { unit: 'seconds', perSecond: 1 }],
  [13, { unit: 'milliseconds', perSecond: 1e3 }],
  [16, { unit: 'microseconds', perSecond: 1e6 }],
]);

/** A number that is a time between 2005 and 2045: seconds, milliseconds or microseconds since the Unix epoch. */
export const unixTime: Format = {
  id: 'unix-time',
  title: 'Unix time',
  recognise({ text }) {
    const scale = UNITS.get(text.length);
    if (scale === undefined || !/^\d+$/.test(text)) return undefined;
    const milliseconds = (Number(text) / scale.perSecond) * 1000;
    if (!isPlausibleMillisecond(milliseconds)) return undefined;
    return {
      kind: 'reference',
      parts: [
        {
          start: 0,
          end: text.length,
          role: 'identifier',
          label: `${text.length} digits, ${scale.unit} if a time`,
          bits: fitAlphabet(text).upperBits,
        },
      ],
      identity: text,
      peeled: [],
      likelyBits: 0,
      chance: PLAUSIBLE_SECONDS / 1e10,
      why: 'If it is a time, whoever knows when it was made knows it',
      facts: [{ label: 'time, if it is one', value: new Date(milliseconds).toISOString() }],
    };
  },
};
