import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8 } from '../../encoding/utf8.ts';
import { claimFacts, identityOfClaims } from '../value/claims.ts';
import type { Format } from '../value/format.ts';
import { parseJsonObject } from '../value/json-object.ts';
import { base64Column, partSequence } from '../value/part-sequence.ts';

const TOKEN = /^(v([1-4])\.(local|public)\.)([A-Za-z0-9_-]+)(?:\.([A-Za-z0-9_-]+))?$/;
/** Bytes of signature at the end of a public token: RSA-2048, Ed25519, ECDSA P-384, Ed25519. */
const SIGNATURES: Readonly<Record<string, readonly [number, string]>> = {
  '1': [256, 'RSA-PSS signature'],
  '2': [64, 'Ed25519 signature'],
  '3': [96, 'ECDSA P-384 signature'],
  '4': [64, 'Ed25519 signature'],
};

/** PASETO: `v4.public.…` is signed and readable, `v4.local.…` encrypted; a footer may follow in the clear. */
export const paseto: Format = {
  id: 'paseto',
  title: 'PASETO token',
  recognise({ text }) {
    const found = TOKEN.exec(text);
    if (found === null) return undefined;
    const [, head = '', version = '', purpose = '', body = '', footer = ''] = found;
    const tail = [
      [footer === '' ? 0 : 1, undefined, ''],
      [footer.length, 'payload', 'footer, readable by anybody'],
    ] as const;
    if (purpose === 'local') {
      return {
        kind: 'sealed',
        parts: partSequence([
          [head.length, 'constant', `version ${version}, encrypted`],
          [body.length, 'payload', 'ciphertext and its authentication tag'],
          ...tail,
        ]),
        identity: '',
        peeled: ['everything: the token is encrypted'],
        sessionPlace: 'browser',
      };
    }
    const [size, label] = SIGNATURES[version] ?? [0, ''];
    const bytes = decodeBase64(body) ?? '';
    const claims = parseJsonObject(decodeUtf8(bytes.slice(0, -size)));
    if (claims === undefined) return undefined;
    const cut = base64Column(bytes.length - size);
    const { part, peeled } = identityOfClaims(claims, body);
    return {
      kind: 'client-token',
      parts: partSequence([
        [head.length, 'constant', `version ${version}, signed`],
        [cut, 'payload', 'claims, readable by anybody'],
        [body.length - cut, 'signature', label],
        ...tail,
      ]).map((each, index) => (index === 1 ? { ...each, opens: bytes.slice(0, -size) } : each)),
      identity: part,
      peeled,
      why: 'Whoever has the private key can write one; nobody has to guess it.',
      facts: claimFacts({}, claims),
    };
  },
};
