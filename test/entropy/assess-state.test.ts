import { describe, expect, it } from 'vitest';
import { assessState } from '../../src/entropy/assess-state.ts';
import { sampleOf } from '../../src/entropy/sample/sample.ts';
import { STATE } from '../../src/entropy/sentences.ts';

describe('values that hold a session', () => {
  // Three seconds apart, to one visitor each, as Flask's sessions are: as identifiers they would be worth nothing.
  const sample = sampleOf(['eyJ2IjoxfQ.aaaa01.x1', 'eyJ2IjoxfQ.aaaa04.x2', 'eyJ2IjoxfQ.aaaa04.x2']);

  it('are not measured against any threshold', () => {
    for (const threshold of [64, 128]) {
      expect(assessState(sample, threshold)).toMatchObject({
        n: 3,
        distinct: 2,
        threshold,
        status: 'not-testable',
        areState: true,
        objections: [],
        positions: [],
        sentences: [STATE],
        freeLower: 0,
        modelLower: { bits: 0 },
      });
    }
  });

  it('are never said to have fewer bits than their characters hold', () => {
    expect(assessState(sample, 64).upper.bits).toBe(20 * 16);
  });
});
