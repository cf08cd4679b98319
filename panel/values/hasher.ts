import { md5, sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { CHash, Hash } from '@noble/hashes/utils.js';
import type { Hasher, HashName } from '../../src/identifier/secrets/key-derivation.ts';

const HASHES: Readonly<Record<HashName, CHash>> = { md5, sha1, sha256, sha384, sha512 };
const INNER = 0x36;
const BOTH = 0x36 ^ 0x5c;

type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

/** noble's hashing, as the core wants it handed in: synchronous, which makes many short trials far cheaper than WebCrypto's promises. */
export const hasher: Hasher = {
  hmac: (hash, key, message) => hmacOf(hash)(key, message),
  digest: (hash, message) => HASHES[hash](message),
  pbkdf2: (hash, password, salt, c, dkLen) => pbkdf2(HASHES[hash], password, salt, { c, dkLen }),
};

const made = new Map<HashName, Hmac>();

function hmacOf(name: HashName): Hmac {
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = createHmac(HASHES[name]);
  made.set(name, fresh);
  return fresh;
}

/** RFC 2104 §2. One state and one pad serve every key: making them anew took more than half of the time of a trial. */
function createHmac(hash: CHash): Hmac {
  const blank: Hash<object> = hash.create();
  const work: Hash<object> = hash.create();
  const pad = new Uint8Array(blank.blockLen);
  // noble makes a view of each whole block that it is handed, which takes longer than to copy its halves.
  const halves = [pad.subarray(0, pad.length / 2), pad.subarray(pad.length / 2)] as const;
  const inner = new Uint8Array(blank.outputLen);
  return (key, message) => {
    const short = key.length > pad.length ? hash(key) : key;
    pad.fill(INNER);
    for (let at = 0; at < short.length; at++) pad[at] = INNER ^ (short[at] ?? 0);
    blank._cloneInto(work);
    work.update(halves[0]).update(halves[1]).update(message).digestInto(inner);
    for (let at = 0; at < pad.length; at++) pad[at] = (pad[at] ?? 0) ^ BOTH;
    const result = new Uint8Array(inner.length);
    blank._cloneInto(work);
    work.update(halves[0]).update(halves[1]).update(inner).digestInto(result);
    return result;
  };
}
