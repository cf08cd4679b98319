import { decodeBase64 } from '../../encoding/base64.ts';
import { readPickle } from '../readers/read-pickle.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** `!`, base64 of an HMAC (MD5 before version 0.13, SHA-256 since), `?`, base64 of a pickle. */
const SIGNED = /^!([A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)\?([A-Za-z0-9+/]+={0,2})$/;

/** Bottle's signed cookies: pickles, so that whoever knows the secret runs code on the server. */
export const bottle: Format = {
  id: 'bottle',
  title: 'Bottle signed cookie',
  recognise({ text }) {
    const [, mac = '', data = ''] = SIGNED.exec(text) ?? [];
    if (data === '' || readPickle(decodeBase64(data) ?? '') === undefined) return undefined;
    return {
      kind: 'client-state',
      parts: partSequence([
        [1, 'constant', 'marker'],
        [mac.length, 'signature', mac.length === 24 ? 'HMAC-MD5' : 'HMAC-SHA256'],
        [1, 'constant', 'marker'],
        [data.length, 'payload', 'state, a pickle, readable by anybody'],
      ]),
      identity: data,
      peeled: ['the signature in front'],
    };
  },
};
