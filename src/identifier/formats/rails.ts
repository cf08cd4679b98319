import { decodeBase64Text } from '../../encoding/base64.ts';
import type { Format } from '../value/format.ts';
import { memberNames, parseJsonObject } from '../value/json-object.ts';

/** ciphertext--iv (12 bytes)--tag (16 bytes), AES-256-GCM. */
const ENCRYPTED = /^[A-Za-z0-9+/]+={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/;
/** data--HMAC in hexadecimal, SHA-1 or SHA-256. */
const SIGNED = /^([A-Za-z0-9+/_=-]+)--([0-9a-f]{64}|[0-9a-f]{40})$/;

/** Before Rails 5.2: ciphertext--iv, AES-256-CBC, in base64 once more and signed. */
const BLOCKS = /^[A-Za-z0-9+/]+={0,2}--[A-Za-z0-9+/]{22}==$/;

/** Rails' encrypted and signed cookies (ActiveSupport::MessageEncryptor and MessageVerifier). */
export const rails: Format = {
  id: 'rails',
  title: 'Rails protected cookie',
  recognise({ text }) {
    if (!text.includes('--')) return undefined;
    if (ENCRYPTED.test(text)) {
      return {
        kind: 'sealed',
        parts: [
          { start: 0, end: text.length - 44, role: 'payload', label: 'AES-256-GCM ciphertext' },
          { start: text.length - 42, end: text.length - 26, role: 'random', label: 'initialisation vector' },
          { start: text.length - 24, end: text.length, role: 'signature', label: 'authentication tag' },
        ],
        identity: '',
        peeled: ['everything: the cookie is encrypted, anew in every response'],
      };
    }
    const found = SIGNED.exec(text);
    const body = found?.[1];
    const mac = found?.[2];
    if (body === undefined || mac === undefined) return undefined;
    const inner = decodeBase64Text(body) ?? '';
    if (BLOCKS.test(inner)) {
      return {
        kind: 'sealed',
        parts: [
          { start: 0, end: body.length, role: 'payload', label: 'AES-256-CBC ciphertext' },
          { start: body.length + 2, end: text.length, role: 'signature', label: hash(mac) },
        ],
        identity: '',
        peeled: ['everything: the cookie is encrypted, anew in every response'],
      };
    }
    const state = parseJsonObject(inner);
    return {
      kind: 'client-state',
      parts: [
        { start: 0, end: body.length, role: 'payload', label: 'state, base64' },
        {
          start: body.length + 2,
          end: text.length,
          role: 'signature',
          label: hash(mac),
        },
      ],
      identity: body,
      peeled: ['the signature after “--”'],
      ...(state !== undefined && { facts: [{ label: 'holds', value: memberNames(state) }] }),
    };
  },
};

function hash(mac: string): string {
  return mac.length === 40 ? 'HMAC-SHA1' : 'HMAC-SHA256';
}
