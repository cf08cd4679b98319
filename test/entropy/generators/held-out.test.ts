import { describe, expect, it, vi } from 'vitest';
import { AGREED, shapeOf } from '../agreed-sentences.ts';
import { HELD_OUT } from './held-out.ts';
import { judge } from './judge.ts';

// Pure computation: only a busy machine makes it slow.
vi.setConfig({ testTimeout: 30_000 });

/** What attackers find from so few values, and we do not: a register of 32 or 223 bits, and others that need a guess that we do not make. */
const MISSED: ReadonlySet<string> = new Set([
  'xorshift32',
  'luajit-hex',
  'twister-untempered',
  'md5-millisecond-pid',
  'time-times-prime',
  'sha1-name-counter',
  'sqids',
]);

describe('the corpus that the detector was not written for', () => {
  it('has 40 generators and more, each with its truth and the reason for it', () => {
    expect(new Set(HELD_OUT.map(({ id }) => id)).size).toBe(HELD_OUT.length);
    expect(HELD_OUT.filter(({ kind }) => kind === 'strong').length).toBeGreaterThanOrEqual(16);
    expect(HELD_OUT.filter(({ kind }) => kind !== 'strong').length).toBeGreaterThanOrEqual(24);
    expect(HELD_OUT.every(({ bits, because }) => bits >= 0 && because.length > 3)).toBe(true);
  });

  it.each(HELD_OUT.map((generator) => [generator.id, generator] as const))(
    '%s: no bound on the wrong side of the truth, and a weakness shows',
    (_, generator) => {
      const foundAt = MISSED.has(generator.id) ? undefined : generator.foundAt;
      for (const n of [1, 20, 100]) {
        const verdict = judge(generator, n, 3);
        if (foundAt !== undefined && n >= foundAt) expect(verdict.isFound, `n = ${n}`).toBe(true);
        expect(verdict.isUpperRight, `n = ${n}: ${verdict.assessment.upper.bits}`).toBe(true);
        for (const sentence of verdict.assessment.sentences) expect(AGREED, sentence).toContain(shapeOf(sentence));
        if (generator.kind !== 'strong') continue;
        expect(verdict.isLowerRight, `n = ${n}`).toBe(true);
        expect(verdict.isObjecting, `n = ${n}`).toBe(false);
      }
    },
  );

  const weak = HELD_OUT.filter(({ id, foundAt }) => foundAt === 1_000 && !MISSED.has(id));
  it.each(weak.map((generator) => [generator.id, generator] as const))('%s is found at 1,000', (_, generator) => {
    expect(judge(generator, 1_000, 5).isFound).toBe(true);
  });
});
