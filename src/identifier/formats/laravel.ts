import { decodeBase64Text } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';

/** Laravel's encrypter: base64 of a JSON object with `iv`, `value` and `mac` (and `tag` with GCM). */
export const laravel: Format = {
  id: 'laravel',
  title: 'Laravel encrypted value',
  recognise({ text, name }) {
    if (!text.startsWith('eyJ')) return undefined;
    const object = parseJsonObject(decodeBase64Text(text));
    if (object === undefined) return undefined;
    if (['iv', 'value', 'mac'].some((name) => scalarMember(object, name) === undefined)) return undefined;
    return {
      kind: 'sealed',
      parts: [{ start: 0, end: text.length, role: 'payload', label: 'AES ciphertext with its MAC' }],
      identity: '',
      peeled: ['everything: the value is encrypted, anew in every response'],
      // What scripts send back in a header against forged requests.
      ...(name === 'XSRF-TOKEN' && { sessionPlace: 'none' }),
    };
  },
};
