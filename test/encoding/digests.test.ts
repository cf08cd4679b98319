import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { md5, sha1, sha256 } from '../../src/encoding/digests.ts';

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, '0')).join('');

describe('digests agree with OpenSSL’s', () => {
  it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 200])('for %i characters', (length) => {
    const text = Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * 7) % 90))).join('');
    for (const [name, digest] of [
      ['md5', md5],
      ['sha1', sha1],
      ['sha256', sha256],
    ] as const) {
      expect(hex(digest(text))).toBe(createHash(name).update(text).digest('hex'));
    }
  });
});
