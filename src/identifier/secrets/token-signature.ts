import { decodeBase64Text } from '../../encoding/base64.ts';
import { bytesOfBase64, bytesOfText, joinedBytes } from '../../encoding/bytes.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';
import { peelLayers } from '../value/layers.ts';
import type { HashName, KeyDerivation } from './key-derivation.ts';
import type { SignatureTrial, TrialContext } from './signature-trial.ts';

const COMPACT = /^(([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*)\.([A-Za-z0-9_-]+)$/;
const IRON = /^((Fe26\.2)\*[^*]*\*[^*]*\*[^*]*\*[^*]+\*\d*)\*([0-9a-f]{16,128})\*([A-Za-z0-9_-]{43})(?:~2)?$/;
/** JWE compact serialisation with a shared key (RFC 7518 §4.5): no encrypted key. */
const DIRECT = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})$/;
const HASHES: ReadonlyMap<string, HashName> = new Map([
  ['HS256', 'sha256'],
  ['HS384', 'sha384'],
  ['HS512', 'sha512'],
]);
/** Libraries differ in whether a configured secret is text or base64 of the key. */
const KEYS: readonly KeyDerivation[] = [{ kind: 'as it is' }, { kind: 'base64' }];

/** JSON Web Tokens with HMAC, Auth.js' encrypted ones, iron's seals, Fernet and Domino's tokens. */
export function tokenSignature(value: string, { name = '' }: TrialContext = {}): SignatureTrial | undefined {
  const { text } = peelLayers(value);
  return jwtTrial(text) ?? authjsTrial(text, name) ?? ironTrial(text) ?? fernetTrial(text) ?? dominoTrial(text);
}

/** Auth.js 5: the keys are HKDF of the secret with the cookie's name as salt, and the first half of them makes the tag (RFC 7518 §5.2.2.1). */
function authjsTrial(text: string, name: string): SignatureTrial | undefined {
  const [, head = '', iv = '', sealed = '', tag = ''] = name === '' ? [] : (DIRECT.exec(text) ?? []);
  const header = head === '' ? undefined : parseJsonObject(decodeBase64Text(head));
  if (header === undefined || scalarMember(header, 'enc') !== 'A256CBC-HS512') return undefined;
  const bits = head.length * 8;
  return {
    algorithm: 'sha512',
    mode: 'hmac',
    keys: [{ kind: 'hkdf', salt: name, info: `Auth.js Generated Encryption Key (${name})` }],
    message: joinedBytes([
      bytesOfText(head),
      bytesOfBase64(iv),
      bytesOfBase64(sealed),
      Uint8Array.from([0, 0, 0, 0, 0, 0, (bits >> 8) & 255, bits & 255]),
    ]),
    expected: bytesOfBase64(tag),
    isCut: true,
    describe: 'Auth.js session: HMAC-SHA512 of the encrypted token',
  };
}

/** Lotus Domino: SHA-1 of the token and the shared secret, which its administrators see in base64. */
function dominoTrial(text: string): SignatureTrial | undefined {
  const bytes = text.startsWith('AAECA') ? bytesOfBase64(text) : new Uint8Array();
  if (bytes.length < 41) return undefined;
  return {
    algorithm: 'sha1',
    mode: 'appended',
    keys: [{ kind: 'base64' }, { kind: 'as it is' }],
    message: bytes.slice(0, -20),
    expected: bytes.slice(-20),
    describe: 'LTPA token of Domino: SHA-1 of the token and the shared secret',
  };
}

/** RFC 7515 §5.1: the signing input is the first two parts with their dot. */
function jwtTrial(text: string): SignatureTrial | undefined {
  const [, message = '', head = '', signature = ''] = COMPACT.exec(text) ?? [];
  const header = head === '' ? undefined : parseJsonObject(decodeBase64Text(head));
  const algorithm = HASHES.get((header && scalarMember(header, 'alg')) ?? '');
  if (algorithm === undefined) return undefined;
  return {
    algorithm,
    mode: 'hmac',
    keys: KEYS,
    message: bytesOfText(message),
    expected: bytesOfBase64(signature),
    describe: `JSON Web Token: HMAC-${algorithm.toUpperCase()} of header and claims`,
  };
}

/** @hapi/iron: the key of the MAC is PBKDF2-SHA1 of the password, one round, with a salt that stands in the value. */
function ironTrial(text: string): SignatureTrial | undefined {
  const [, message = '', , salt = '', mac = ''] = text.startsWith('Fe26.2*') ? (IRON.exec(text) ?? []) : [];
  if (mac === '') return undefined;
  return {
    algorithm: 'sha256',
    mode: 'hmac',
    keys: [{ kind: 'pbkdf2', hash: 'sha1', salt, iterations: 1, length: 32 }],
    message: bytesOfText(message),
    expected: bytesOfBase64(mac),
    describe: 'Iron sealed value: HMAC-SHA256 of all before the last two fields',
  };
}

/** Fernet: the first half of the 32-byte key signs all but the last 32 bytes. */
function fernetTrial(text: string): SignatureTrial | undefined {
  if (!text.startsWith('gAAAAA')) return undefined;
  const bytes = bytesOfBase64(text);
  if (bytes.length < 73) return undefined;
  return {
    algorithm: 'sha256',
    mode: 'hmac',
    keys: [
      { kind: 'first', length: 16, isBase64: true },
      { kind: 'first', length: 16, isBase64: false },
    ],
    message: bytes.slice(0, -32),
    expected: bytes.slice(-32),
    describe: 'Fernet token: HMAC-SHA256 of all before the signature',
  };
}
