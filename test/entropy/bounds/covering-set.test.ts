import { describe, expect, it } from 'vitest';
import { coverBits } from '../../../src/entropy/bounds/covering-set.ts';

describe('a set that covers the sample', () => {
  it('bounds the bits, at the price of its description over n', () => {
    const { bits } = coverBits(100, 1_000, [{ gain: 30, cost: 200 }]);
    expect(bits).toBeCloseTo(70 + (200 + 1 + Math.log2(1e6)) / 1_000, 9);
  });

  it('is not used where describing it costs more than it tells', () => {
    expect(coverBits(100, 2, [{ gain: 30, cost: 200 }])).toEqual({ bits: 100, used: [] });
  });

  it('takes each narrowing on its own merit', () => {
    const [cheap, dear] = [
      { gain: 8, cost: 10 },
      { gain: 1, cost: 500 },
    ];
    expect(coverBits(64, 100, [cheap, dear]).used).toEqual([cheap]);
  });

  it('never goes below nothing', () => expect(coverBits(10, 1e9, [{ gain: 20, cost: 1 }]).bits).toBeCloseTo(0, 6));
});
