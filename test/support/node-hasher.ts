import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { Hasher } from '../../src/identifier/secrets/key-derivation.ts';

/** Node's own hashing, as the core wants it handed in. */
export const nodeHasher: Hasher = {
  hmac: (hash, key, message) => createHmac(hash, key).update(message).digest(),
  digest: (hash, message) => createHash(hash).update(message).digest(),
  pbkdf2: (hash, password, salt, iterations, length) => pbkdf2Sync(password, salt, iterations, length, hash),
};
