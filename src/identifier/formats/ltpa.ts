import { decodeBase64 } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** LtpaToken2: AES-CBC blocks of 16 bytes; LtpaToken: 3DES blocks of 8. */
const BLOCKS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['ltpatoken2', [16, 'AES-CBC']],
  ['ltpatoken', [8, '3DES-ECB']],
]);

/** WebSphere's and Liberty's single sign-on token: user, realm and expiry under a key that all servers share. */
export const ltpa: Format = {
  id: 'ltpa',
  title: 'LTPA token (WebSphere)',
  recognise({ text, name }) {
    const [block, cipher] = BLOCKS.get(name.toLowerCase()) ?? [];
    if (block === undefined) return undefined;
    const bytes = decodeBase64(text);
    if (bytes === undefined || bytes.length < 64 || bytes.length % block !== 0) return undefined;
    if (bytes.startsWith('\0\x01\x02\x03')) return undefined;
    return {
      kind: 'sealed',
      parts: partSequence([[text.length, 'payload', `${cipher} ciphertext of user, expiry and signature`]]),
      identity: '',
      peeled: ['everything: the token is encrypted'],
      sessionPlace: 'browser',
    };
  },
};
