import { memberOf } from '../readers/outline.ts';
import { readSerialisedText } from '../readers/serialisation.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** A PHP array, then HMAC-SHA1 (40 digits), or md5 over data and key in older versions (32). */
const SIGNED = /^(a:\d{1,4}:\{.*\})([0-9a-f]{40}|[0-9a-f]{32})$/s;

/** CodeIgniter 2's session cookie: the session itself, with its identifier, address and browser. */
export const codeigniter: Format = {
  id: 'codeigniter',
  title: 'CodeIgniter 2 session',
  recognise({ text }) {
    const [, data = '', mac = ''] = SIGNED.exec(text) ?? [];
    const read = data === '' ? undefined : readSerialisedText(data);
    if (read?.id !== 'php') return undefined;
    const id = memberOf(read.outline, 'session_id')?.text ?? data;
    return {
      kind: 'client-state',
      parts: partSequence([
        [data.length, 'payload', 'state, readable by anybody'],
        [mac.length, 'signature', mac.length === 40 ? 'HMAC-SHA1' : 'MD5 over state and key'],
      ]),
      identity: id,
      peeled: ['all of the state but its session identifier'],
    };
  },
};
