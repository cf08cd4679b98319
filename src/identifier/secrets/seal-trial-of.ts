/** What has to be opened to find out whether an encrypted value was sealed with a given secret: only the right key makes its tag. */
import { decodeBase64, decodeBase64Text } from '../../encoding/base64.ts';
import { fromBase64, fromBinary, joinedBytes, utf8 } from '../../encoding/bytes.ts';
import { parseJsonObject, scalarMember } from '../value/json-object.ts';
import { peelLayers } from '../value/layers.ts';
import { deriveKey, type Hasher, type KeyDerivation, type Secret } from './key-derivation.ts';
import type { TrialContext } from './signature-trial-of.ts';

export interface SealTrial {
  readonly cipher: 'AES-GCM' | 'AES-CBC';
  /** Ways from the secret to the key, the likeliest first. */
  readonly keys: readonly KeyDerivation[];
  readonly iv: Uint8Array;
  /** Ciphertext, with GCM's tag of 16 bytes behind it. */
  readonly sealed: Uint8Array;
  /** Authenticated with it, in the clear (GCM). */
  readonly additional: Uint8Array;
  /** What the opened text begins with where no tag proves it (CBC). */
  readonly begins?: Uint8Array;
  /** What is sealed and how, for people. */
  readonly describe: string;
}

/** Decryption, handed in: the core has none. */
export interface Opener {
  /** @returns `undefined` when the key is not the one, or none of a length that AES knows; never rejects */
  open(trial: SealTrial, key: Uint8Array): Promise<Uint8Array | undefined>;
}

/** Total; linear in the length of the value. @returns `null` where no secret could be recognised */
export function sealTrial(value: string, { name = '' }: TrialContext = {}): SealTrial | null {
  if (value.length > LONGEST) return null;
  const { text } = peelLayers(value);
  return railsTrial(text) ?? laravelTrial(text) ?? authjsTrial(text, name) ?? shiroTrial(text, name) ?? null;
}

/** @returns the way from secret to key that fits; `undefined` when none does */
export async function trySeal(
  trial: SealTrial,
  secret: Secret,
  hasher: Hasher,
  opener: Opener,
): Promise<KeyDerivation | undefined> {
  for (const derivation of trial.keys) {
    const key = deriveKey(secret, derivation, hasher);
    const opened = key && (await opener.open(trial, key));
    if (opened !== undefined && (trial.begins?.every((byte, at) => opened[at] === byte) ?? true)) return derivation;
  }
  return undefined;
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
      ...{ kind: 'pbkdf2', hash, salt: 'authenticated encrypted cookie', iterations: 1000, length: 32 },
    })),
    ...{ iv: fromBase64(iv), sealed: joinedBytes([fromBase64(data), fromBase64(tag)]), additional: NOTHING },
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
    ...{ cipher: 'AES-GCM', keys: [{ kind: 'base64' }, { kind: 'as it is' }] },
    ...{ iv: fromBase64(iv), sealed: joinedBytes([fromBase64(sealed), fromBase64(tag)]), additional: NOTHING },
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
    ...{ iv: fromBase64(iv), sealed: joinedBytes([fromBase64(sealed), fromBase64(tag)]), additional: utf8(head) },
    describe: 'Encrypted token (NextAuth, or with a shared key): AES-256-GCM',
  };
}

/** Apache Shiro's remember-me cookie: 16 bytes of vector, AES-CBC of a Java object; since 1.4.2 GCM with the same vector. */
function shiroTrial(text: string, name: string): SealTrial | undefined {
  const bytes = /^rememberMe$/i.test(name) ? (decodeBase64(text) ?? '') : '';
  if (bytes.length < 48) return undefined;
  const isBlocks = bytes.length % 16 === 0;
  return {
    ...{ cipher: isBlocks ? 'AES-CBC' : 'AES-GCM', keys: [{ kind: 'base64' }], begins: JAVA },
    ...{ iv: fromBinary(bytes.slice(0, 16)), sealed: fromBinary(bytes.slice(16)), additional: NOTHING },
    describe: 'Remember-me cookie, if it is Shiro’s: an encrypted Java object, which whoever knows the key can replace',
  };
}
