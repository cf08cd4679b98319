import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8 } from '../../encoding/utf8.ts';
import { isPlausibleSecond } from '../readers/plausible-time.ts';
import type { Format } from '../value/format.ts';
import { base64Column } from '../value/part-sequence.ts';

/** Bytes of HMAC in front: SHA-512 (the default), SHA-256, SHA-1. */
const SIZES = [64, 32, 20] as const;
/** The state behind it: a list of two times and a map. */
const STATE = /^\[(\d{9,10})(?:\.\d+)?, ?(\d{9,10})(?:\.\d+)?, ?\{/;

/** Pyramid's signed session cookie: base64url of HMAC and JSON. */
export const pyramid: Format = {
  id: 'pyramid',
  title: 'Pyramid signed session',
  recognise({ text }) {
    if (text.length < 60 || !/^[\w-]+={0,2}$/.test(text)) return undefined;
    const bytes = decodeBase64(text);
    if (bytes === undefined) return undefined;
    const size = SIZES.find((each) => STATE.test(bytes.slice(each, each + 40)));
    const [, renewed = '', made = ''] = STATE.exec(bytes.slice(size ?? 0)) ?? [];
    if (size === undefined || !isPlausibleSecond(Number(made)) || decodeUtf8(bytes.slice(size)) === undefined) {
      return undefined;
    }
    const cut = base64Column(size);
    return {
      kind: 'client-state',
      parts: [
        { start: 0, end: cut, role: 'signature', label: `HMAC-SHA${size === 64 ? 512 : size === 32 ? 256 : 1}` },
        {
          start: cut,
          end: text.length,
          role: 'payload',
          label: 'state, readable by anybody',
          opens: bytes.slice(size),
        },
      ],
      identity: bytes.slice(size, -1).replace(STATE, '{'),
      peeled: ['the signature in front and the times'],
      facts: [
        { label: 'made', value: new Date(Number(made) * 1000).toISOString() },
        { label: 'renewed', value: new Date(Number(renewed) * 1000).toISOString() },
      ],
    };
  },
};
