import { decodeBase64Text } from '../../encoding/base64.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Version 2: every field with its length in front: key version, time, name, base64 of the value; HMAC-SHA256. */
const SECOND =
  /^(2\|\d{1,2}:\d{1,9}\|10:)(\d{10})(\|\d{1,4}:[^|]{0,200}\|\d{1,5}:)([A-Za-z0-9+/]*={0,2})\|([0-9a-f]{64})$/;
/** Version 1: base64 of the value, time, HMAC-SHA1. */
const FIRST = /^()()()([A-Za-z0-9+/]+={0,2})\|(\d{10})\|([0-9a-f]{40})$/;

/** Tornado's signed cookies (`set_signed_cookie`, before called secure). */
export const tornado: Format = {
  id: 'tornado',
  title: 'Tornado signed cookie',
  recognise({ text }) {
    const second = SECOND.exec(text);
    const first = second === null ? FIRST.exec(text) : null;
    const value = (second ?? first)?.[4];
    const time = second?.[2] ?? first?.[5];
    if (value === undefined || time === undefined || !isPlausibleSecond(Number(time))) return undefined;
    const inner = decodeBase64Text(value) ?? '';
    return {
      kind: 'client-state',
      parts:
        second === null
          ? partSequence([
              [value.length, 'payload', 'value, readable by anybody'],
              [1, undefined, ''],
              [10, 'time', 'time of signing'],
              [1, undefined, ''],
              [40, 'signature', 'HMAC-SHA1'],
            ])
          : partSequence([
              [(second[1] ?? '').length, 'constant', 'version and key'],
              [10, 'time', 'time of signing'],
              [(second[3] ?? '').length, 'constant', 'name of the cookie'],
              [value.length, 'payload', 'value, readable by anybody'],
              [1, undefined, ''],
              [64, 'signature', 'HMAC-SHA256'],
            ]),
      identity: value,
      peeled: ['the time of signing and the signature'],
      facts: [
        { label: 'signed', value: new Date(Number(time) * 1000).toISOString() },
        { label: 'value', value: inner.slice(0, 100) },
      ],
    };
  },
};
