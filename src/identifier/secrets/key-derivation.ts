/** From a secret as people write it into a configuration to the key that signs: every framework has its own way. */

export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** Hashing, handed in: the core has none. All of it synchronous, so that a worker tries many secrets a second. */
export interface Hasher {
  hmac(hash: HashName, key: Uint8Array, message: Uint8Array): Uint8Array;
  digest(hash: HashName, message: Uint8Array): Uint8Array;
  /** RFC 8018 §5.2. */
  pbkdf2(hash: HashName, password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Uint8Array;
}

export type KeyDerivation =
  /** the secret's UTF-8 */
  | { readonly kind: 'as it is' }
  /** the bytes that the secret is base64 of, with or without `base64:` in front; secrets that are not are skipped */
  | { readonly kind: 'base64' }
  /** before + secret + after */
  | { readonly kind: 'joined'; readonly before: string; readonly after: string }
  /** H(before + secret + after) */
  | { readonly kind: 'digest'; readonly hash: HashName; readonly before: string; readonly after: string }
  /** HMAC(secret, message) */
  | { readonly kind: 'hmac'; readonly hash: HashName; readonly message: string }
  | {
      readonly kind: 'pbkdf2';
      readonly hash: HashName;
      readonly salt: string;
      readonly iterations: number;
      readonly length: number;
    }
  /** the first 32 bytes of HKDF with SHA-256 (RFC 5869) */
  | { readonly kind: 'hkdf'; readonly salt: string; readonly info: string }
  /** the first bytes of the secret, as it is or out of its base64 (Fernet) */
  | { readonly kind: 'first'; readonly length: number; readonly isBase64: boolean };

/** Text as it is configured, or bytes where a framework's documentation shows bytes that are no text. */
export type Secret = string | Uint8Array;

const encoder = new TextEncoder();
const SHORT = 128;

/** @returns `undefined` when the secret cannot be one of this kind */
export function deriveKey(secret: Secret, derivation: KeyDerivation, hasher: Hasher): Uint8Array | undefined {
  switch (derivation.kind) {
    case 'as it is':
      return bytesOf(secret);
    case 'base64':
      return bytesOfBase64(secret);
    case 'joined':
      return joined(derivation.before, secret, derivation.after);
    case 'digest':
      return hasher.digest(derivation.hash, joined(derivation.before, secret, derivation.after));
    case 'hmac':
      return hasher.hmac(derivation.hash, bytesOf(secret), encoder.encode(derivation.message));
    case 'pbkdf2': {
      const { hash, salt, iterations, length } = derivation;
      return hasher.pbkdf2(hash, bytesOf(secret), encoder.encode(salt), iterations, length);
    }
    case 'hkdf': {
      // RFC 5869 §2.2, §2.3: extract, then the first block of expand.
      const extracted = hasher.hmac('sha256', encoder.encode(derivation.salt), bytesOf(secret));
      return hasher.hmac('sha256', extracted, encoder.encode(`${derivation.info}\x01`));
    }
    case 'first': {
      const bytes = derivation.isBase64 ? bytesOfBase64(secret) : bytesOf(secret);
      return bytes?.length === 2 * derivation.length ? bytes.slice(0, derivation.length) : undefined;
    }
  }
}

/** Most secrets are short and ASCII, and millions of them are tried: copied here they take a tenth of the encoder's time. */
function bytesOf(secret: Secret): Uint8Array {
  if (typeof secret !== 'string') return secret;
  if (secret.length > SHORT) return encoder.encode(secret);
  const bytes = new Uint8Array(secret.length);
  for (let at = 0; at < secret.length; at++) {
    const code = secret.charCodeAt(at);
    if (code > 0x7f) return encoder.encode(secret);
    bytes[at] = code;
  }
  return bytes;
}

function joined(before: string, secret: Secret, after: string): Uint8Array {
  return Uint8Array.from([...encoder.encode(before), ...bytesOf(secret), ...encoder.encode(after)]);
}

function bytesOfBase64(secret: Secret): Uint8Array | undefined {
  if (typeof secret !== 'string') return undefined;
  const text = secret.startsWith('base64:') ? secret.slice(7) : secret;
  if (!/^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text)) return undefined;
  const unpadded = text.replace(/={1,8}$/, '');
  if (unpadded.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(unpadded.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
}
