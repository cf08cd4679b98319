import { decodeBase64 } from '../../encoding/base64.ts';
import type { Format, FormatMatch } from '../value/format.ts';
import { base64Column, partSequence } from '../value/part-sequence.ts';

/** Version, then bytes: 32 to make the key, 16 of initialisation vector, ciphertext, 32 of HMAC; or 32, 12, 16 of tag, ciphertext. */
const VERSIONS = new Map([
  ['\x01', { least: 81, label: 'AES-256-CTR ciphertext and HMAC-SHA256' }],
  ['\x02', { least: 62, label: 'AES-256-GCM tag and ciphertext' }],
]);

/** Rack's default session cookie: SecureRandom.hex(32) for its pool, or since rack-session 2 a session that is encrypted. Signed ones before have the form of Rails' signed cookies. */
export const rackSession: Format = {
  id: 'rack-session',
  title: 'Rack session',
  recognise({ text, name }) {
    if (name !== 'rack.session') return undefined;
    if (!/^[0-9a-f]{64}$/.test(text)) return encrypted(text);
    return {
      kind: 'reference',
      parts: partSequence([[64, 'identifier', '32 bytes, hexadecimal', 256]]),
      identity: text,
      peeled: [],
      likelyBits: 256,
    };
  },
};

function encrypted(text: string): FormatMatch | undefined {
  const bytes = /^A[Qg]/.test(text) ? (decodeBase64(text) ?? '') : '';
  const version = VERSIONS.get(bytes.slice(0, 1));
  if (version === undefined || bytes.length < version.least) return undefined;
  return {
    kind: 'sealed',
    parts: partSequence([
      [base64Column(33), 'random', 'version and what makes the key'],
      [text.length - base64Column(33), 'payload', version.label],
    ]),
    identity: '',
    peeled: ['everything: the session is encrypted, anew in every response'],
  };
}
