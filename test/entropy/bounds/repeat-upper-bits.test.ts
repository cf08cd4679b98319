import { describe, expect, it } from 'vitest';
import { countRepeated, repeatUpperBits } from '../../../src/entropy/bounds/repeat-upper-bits.ts';
import { seeded } from '../generators/seeded.ts';

describe('repetitions', () => {
  it('are counted by value, not by pair', () => {
    expect(
      countRepeated(
        new Map([
          ['a', 3],
          ['b', 2],
          ['c', 1],
        ]),
      ),
    ).toBe(2);
  });

  it('prove nothing when there are none', () => expect(repeatUpperBits(1_000, 0, 1e-6)).toBeUndefined());

  it('of one value prove log2 of the pairs, and of the error allowed', () => {
    expect(repeatUpperBits(20_000, 1, 0.01)).toBeCloseTo(Math.log2((20_000 * 19_999) / 2 / 0.01), 1);
  });

  it('bound a pool of 2^16 sharply, and never below it', () => {
    const source = seeded(9);
    for (let run = 0; run < 200; run++) {
      const counts = new Map<string, number>();
      for (let draw = 0; draw < 2_000; draw++) {
        const value = String(source.below(2 ** 16));
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const bits = repeatUpperBits(2_000, countRepeated(counts), 1e-6) ?? 0;
      expect(bits).toBeGreaterThanOrEqual(16);
      expect(bits).toBeLessThan(20);
    }
  });
});
