import { describe, expect, it } from 'vitest';
import { recogniseMixedCounter } from '../../../src/entropy/generators/mixed-counter.ts';
import { hexValues } from '../support.ts';
import { HELD_OUT } from './held-out.ts';
import { splitMix } from './held-out-small-state.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number) => HELD_OUT.find((each) => each.id === id)?.draw(n, seeded(2)).values ?? [];

describe('a mixed counter', () => {
  it.each([
    ['splittable-random', 'splitmix64'],
    ['thread-local-random', 'splitmix64'],
    ['xorshift64star', 'xorshift64-star'],
  ])('is recognised in %s from three values', (id, generator) => {
    expect(recogniseMixedCounter(draw(id, 3))).toMatchObject({ generator, bits: 0 });
  });

  it('is recognised in signed decimal numbers', () => {
    const next = splitMix(5n, 'thread-local');
    const values = Array.from({ length: 9 }, () => String(BigInt.asIntN(64, next())));
    expect(recogniseMixedCounter(values)?.generator).toBe('splitmix64');
  });

  it('is seen neither in even draws nor in one value again and again', () => {
    expect(recogniseMixedCounter(hexValues(100, 32))).toBeUndefined();
    expect(recogniseMixedCounter(hexValues(100, 8))).toBeUndefined();
    expect(recogniseMixedCounter(Array.from({ length: 9 }, () => '0'.repeat(16)))).toBeUndefined();
  });
});
