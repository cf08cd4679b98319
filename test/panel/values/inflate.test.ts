import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../panel/values/inflate.ts';
import { timeOf } from '../../support/patience.ts';

const packers = { gzip: gzipSync, zlib: deflateSync, deflate: deflateRawSync } as const;
const text = Buffer.from(JSON.stringify({ user: 'ada', roles: ['admin', 'editor'] }).repeat(3));

describe.each(['gzip', 'zlib', 'deflate'] as const)('%s', (kind) => {
  it('is decompressed', () => {
    expect(Buffer.from(inflate(packers[kind](text), kind, 65_536) ?? []).toString()).toBe(text.toString());
  });

  it('is not decompressed beyond the limit, however small it was', () => {
    const bomb = packers[kind](Buffer.alloc(50_000_000));
    expect(inflate(bomb, kind, 65_536)).toBeUndefined();
    const best = (limit: number) => Math.min(...[1, 2, 3].map(() => timeOf(() => inflate(bomb, kind, limit))));
    expect(best(65_536)).toBeLessThan(best(50_000_000) / 5);
    expect(inflate(packers[kind](Buffer.alloc(100)), kind, 100)).toHaveLength(100);
  });

  it('gives nothing where the bytes are other ones, cut or altered, and never throws', () => {
    const packed = packers[kind](text);
    for (let end = 0; end < packed.length - 8; end++) {
      expect((inflate(packed.subarray(0, end), kind, 65_536) ?? []).length, `cut at ${end}`).toBe(0);
    }
    for (let at = 0; at < packed.length; at++) {
      const altered = Uint8Array.from(packed);
      altered[at] = (altered[at] ?? 0) ^ 0x55;
      expect((inflate(altered, kind, 4_096) ?? []).length).toBeLessThanOrEqual(4_096);
    }
  });
});
