import { describe, expect, it } from 'vitest';
import { createSample, LARGEST_SAMPLE, sampleOf } from '../../../src/entropy/sample/sample.ts';

describe('a sample', () => {
  it('keeps values and times in the order of receipt, and counts repetitions', () => {
    const sample = createSample();
    sample.add('a', 1);
    sample.add('b');
    sample.add('a', 3);
    expect(sample.values).toEqual(['a', 'b', 'a']);
    expect(sample.times).toEqual([1, Number.NaN, 3]);
    expect(sample.counts.get('a')).toBe(2);
  });

  it('refuses what cannot be an identifier, and says how often', () => {
    const sample = createSample();
    expect(sample.add('')).toBe(false);
    expect(sample.add('x'.repeat(4097))).toBe(false);
    expect(sample.add('x'.repeat(4096))).toBe(true);
    expect(sample.refused).toBe(2);
  });

  it('stops at its cap', () => {
    const sample = sampleOf(Array.from({ length: LARGEST_SAMPLE + 5 }, (_, index) => String(index)));
    expect(sample.values.length).toBe(LARGEST_SAMPLE);
    expect(sample.refused).toBe(5);
  });
});
