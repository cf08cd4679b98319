import { describe, expect, it } from 'vitest';
import { hasher } from '../../../panel/values/hasher.ts';
import type { HashName } from '../../../src/identifier/secrets/key-derivation.ts';
import { nodeHasher } from '../../support/node-hasher.ts';

const bytes = (length: number, from = 1) => Uint8Array.from({ length }, (_, index) => (index * 7 + from) & 255);
const hex = (made: Uint8Array) => Buffer.from(made).toString('hex');
const names: readonly HashName[] = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

describe.each(names)('%s', (name) => {
  it('gives the same HMAC as Node, for keys shorter, as long as and longer than a block, in any order', () => {
    for (const key of [0, 1, 63, 64, 65, 127, 128, 129, 300, 5]) {
      for (const message of [0, 1, 55, 56, 64, 200]) {
        const made = hasher.hmac(name, bytes(key), bytes(message, 9));
        expect(hex(made), `${key} ${message}`).toBe(hex(nodeHasher.hmac(name, bytes(key), bytes(message, 9))));
      }
    }
  });

  it('gives the same digest and the same PBKDF2', () => {
    expect(hex(hasher.digest(name, bytes(77)))).toBe(hex(nodeHasher.digest(name, bytes(77))));
    const derive = (from: typeof hasher) => hex(from.pbkdf2(name, bytes(9), bytes(14), 3, 80));
    expect(derive(hasher)).toBe(derive(nodeHasher));
  });
});

it('does not change what it gave before', () => {
  const first = hasher.hmac('sha256', bytes(3), bytes(3));
  const before = hex(first);
  hasher.hmac('sha256', bytes(4), bytes(4));
  expect(hex(first)).toBe(before);
});
