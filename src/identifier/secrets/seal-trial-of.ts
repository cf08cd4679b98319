import { decodeBase64, decodeBase64Text } from '../../encoding/base64.ts';
import { bytesOfBase64, bytesOfBinary, bytesOfText, joinedBytes } from '../../encoding/bytes.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';
import { peelLayers } from '../value/layers.ts';
import type { SealTrial } from './seal-trial.ts';
import type { TrialContext } from './signature-trial.ts';

/** Total; linear in the length of the value. @returns `null` where no secret could be recognised */
export function sealTrialOf(value: string, { name = '' }: TrialContext = {}): SealTrial | null {
  if (value.length > LONGEST) return null;
  const { text } = peelLayers(value);
  return railsTrial(text) ?? laravelTrial(text) ?? authjsTrial(text, name) ?? shiroTrial(text, name) ?? null;
}

/** No cookie is longer. */
const LONGEST = 16_384;
const NOTHING = new Uint8Array();
const RAILS = /^([A-Za-z0-9+/]+={0,2})--([A-Za-z0-9+/]{16})--([A-Za-z0-9+/]{22}==)$/;
/** JWE with a shared key (RFC 7518 §4.5, §5.3): no encrypted key, 12 bytes of vector, 16 of tag. */
const DIRECT = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{22})$/;
/** A Java object stream begins so. */
const JAVA = Uint8Array.from([0xac, 0xed, 0x00, 0x05]);

/** Rails since 5.2: the session and `cookies.encrypted`, the key PBKDF2 of secret_key_base (SHA-1 before 7.0, SHA-256 since). */
function railsTrial(text: string): SealTrial | undefined {
  const [, data = '', iv = '', tag = ''] = RAILS.exec(text) ?? [];
  if (tag === '') return undefined;
  return {
    cipher: 'AES-GCM',
    keys: (['sha256', 'sha1'] as const).map((hash) => ({
      kind: 'pbkdf2',
      hash,
      salt: 'authenticated encrypted cookie',
      iterations: 1000,
      length: 32,
    })),
    iv: bytesOfBase64(iv),
    sealed: joinedBytes([bytesOfBase64(data), bytesOfBase64(tag)]),
    additional: NOTHING,
    describe: 'Rails encrypted cookie: AES-256-GCM with a key of secret_key_base',
  };
}

/** Laravel with the cipher AES-256-GCM: no MAC, but a tag. */
function laravelTrial(text: string): SealTrial | undefined {
  const envelope = text.startsWith('eyJ') ? parseJsonObject(decodeBase64Text(text)) : undefined;
  const [iv = '', sealed = '', tag = ''] = ['iv', 'value', 'tag'].map(
    (member) => envelope && scalarMember(envelope, member),
  );
  if (!/^[A-Za-z0-9+/]{22}==$/.test(tag) || !/^[A-Za-z0-9+/]{16}$/.test(iv)) return undefined;
  return {
    cipher: 'AES-GCM',
    keys: [{ kind: 'base64' }, { kind: 'as it is' }],
    iv: bytesOfBase64(iv),
    sealed: joinedBytes([bytesOfBase64(sealed), bytesOfBase64(tag)]),
    additional: NOTHING,
    describe: 'Laravel encrypted value: AES-GCM with APP_KEY',
  };
}

/** NextAuth 4 and the first of Auth.js 5: the key is HKDF of the secret, with the cookie's name in the latter. */
function authjsTrial(text: string, name: string): SealTrial | undefined {
  const [, head = '', iv = '', sealed = '', tag = ''] = DIRECT.exec(text) ?? [];
  const header = tag === '' ? undefined : parseJsonObject(decodeBase64Text(head));
  if (header === undefined || scalarMember(header, 'enc') !== 'A256GCM') return undefined;
  return {
    cipher: 'AES-GCM',
    keys: [
      { kind: 'hkdf', salt: '', info: 'NextAuth.js Generated Encryption Key' },
      { kind: 'hkdf', salt: name, info: `Auth.js Generated Encryption Key (${name})` },
      { kind: 'as it is' },
      { kind: 'base64' },
    ],
    iv: bytesOfBase64(iv),
    sealed: joinedBytes([bytesOfBase64(sealed), bytesOfBase64(tag)]),
    additional: bytesOfText(head),
    describe: 'Encrypted token (NextAuth, or with a shared key): AES-256-GCM',
  };
}

/** Apache Shiro's remember-me cookie: 16 bytes of vector, AES-CBC of a Java object; since 1.4.2 GCM with the same vector. */
function shiroTrial(text: string, name: string): SealTrial | undefined {
  const bytes = /^rememberMe$/i.test(name) ? (decodeBase64(text) ?? '') : '';
  if (bytes.length < 48) return undefined;
  const isBlocks = bytes.length % 16 === 0;
  return {
    cipher: isBlocks ? 'AES-CBC' : 'AES-GCM',
    keys: [{ kind: 'base64' }],
    begins: JAVA,
    iv: bytesOfBinary(bytes.slice(0, 16)),
    sealed: bytesOfBinary(bytes.slice(16)),
    additional: NOTHING,
    describe: 'Remember-me cookie, if it is Shiro’s: an encrypted Java object, which whoever knows the key can replace',
  };
}
