import { decodeBase64Text } from '../../encoding/base64.ts';
import { claimFacts, identityOfClaims } from '../value/claims.ts';
import type { Format } from '../value/format.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';

const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]*)$/;

/** JWS compact serialisation: three base64url parts, the first a JSON object with `alg`. */
export const jwt: Format = {
  id: 'jwt',
  title: 'JSON Web Token (signed)',
  recognise({ text }) {
    const found = COMPACT.exec(text);
    if (found === null) return undefined;
    const [, head = '', body = '', signature = ''] = found;
    const header = parseJsonObject(decodeBase64Text(head));
    const algorithm = header && scalarMember(header, 'alg');
    if (header === undefined || algorithm === undefined) return undefined;
    const claims = parseJsonObject(decodeBase64Text(body));
    const { part, peeled } = identityOfClaims(claims, body);
    const payload = head.length + 1;
    const sealed = payload + body.length + 1;
    return {
      kind: 'client-token',
      parts: [
        { start: 0, end: head.length, role: 'constant', label: `header, ${algorithm.slice(0, 20)}` },
        { start: payload, end: payload + body.length, role: 'payload', label: 'claims, readable by anybody' },
        {
          start: sealed,
          end: sealed + signature.length,
          role: 'signature',
          label: signature === '' ? 'no signature' : `signature, ${algorithm.slice(0, 20)}`,
        },
      ],
      identity: part,
      peeled,
      why:
        signature === '' || algorithm.toLowerCase() === 'none'
          ? 'It is not signed: anybody can write one.'
          : 'Whoever knows the signing key can write one; nobody has to guess it.',
      facts: claimFacts(header, claims),
    };
  },
};
