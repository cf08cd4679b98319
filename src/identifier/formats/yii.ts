import { readSerialisedText } from '../readers/serialisation.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** HMAC-SHA256 in hexadecimal, then a PHP array of the cookie's name and its value. */
const SIGNED = /^([0-9a-f]{64})(a:2:\{i:0;s:\d+:".*)$/s;

/** Yii 2's validated cookies. */
export const yii: Format = {
  id: 'yii',
  title: 'Yii validated cookie',
  recognise({ text }) {
    const data = SIGNED.exec(text)?.[2];
    if (data === undefined || readSerialisedText(data)?.id !== 'php') return undefined;
    return {
      kind: 'client-state',
      parts: partSequence([
        [64, 'signature', 'HMAC-SHA256'],
        [data.length, 'payload', 'name and value, readable by anybody'],
      ]),
      identity: data,
      peeled: ['the signature in front'],
    };
  },
};
