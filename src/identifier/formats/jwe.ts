import { decodeBase64Text } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';

const COMPACT = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)\.([A-Za-z0-9_-]+)$/;

/** JWE compact serialisation: five base64url parts, the first a JSON object with `enc`. Auth.js keeps its sessions so. */
export const jwe: Format = {
  id: 'jwe',
  title: 'JSON Web Token (encrypted)',
  recognise({ text }) {
    const found = COMPACT.exec(text);
    const header = parseJsonObject(decodeBase64Text(found?.[1] ?? ''));
    const cipher = header && scalarMember(header, 'enc');
    if (found === null || header === undefined || cipher === undefined) return undefined;
    const labels = ['header', 'encrypted key', 'initialisation vector', 'ciphertext', 'authentication tag'];
    const roles = ['constant', 'payload', 'random', 'payload', 'signature'] as const;
    let start = 0;
    const parts = roles.map((role, index) => {
      const end = start + (found[index + 1] ?? '').length;
      const part = { start, end, role, label: labels[index] ?? '' };
      start = end + 1;
      return part;
    });
    return {
      kind: 'sealed',
      parts,
      identity: '',
      peeled: ['everything: the token is encrypted'],
      facts: [
        { label: 'alg', value: (scalarMember(header, 'alg') ?? 'absent').slice(0, 40) },
        { label: 'enc', value: cipher.slice(0, 40) },
      ],
    };
  },
};
