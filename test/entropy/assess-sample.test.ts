import { describe, expect, it, vi } from 'vitest';
import { assessSample } from '../../src/entropy/assess-sample.ts';
import { sampleOf } from '../../src/entropy/sample/sample.ts';
import { AGREED, shapeOf } from './agreed-sentences.ts';
import { falseAlarms } from './generators/false-alarms.ts';
import { judge } from './generators/judge.ts';
import { GENERATORS } from './generators/list.ts';
import { seeded } from './generators/seeded.ts';
import { drawTemplate } from './generators/template.ts';
import { hexValues } from './support.ts';

// Pure computation: only a busy machine makes it slow.
vi.setConfig({ testTimeout: 30_000 });

describe('an assessment', () => {
  it('of one value gives the form and says that it shows no more', () => {
    const assessment = assessSample(sampleOf(hexValues(1, 32)));
    expect(assessment).toMatchObject({ n: 1, status: 'not-testable', modelLower: { bits: 0 } });
    expect(assessment.sentences).toEqual([
      'The form allows at most 128 bits.',
      'One identifier cannot show how it was made.',
    ]);
  });

  it('of a thousand even values finds nothing against them', () => {
    const assessment = assessSample(sampleOf(hexValues(1_000, 32)));
    expect(assessment).toMatchObject({ status: 'nothing-found', objections: [], upper: { bits: 128, reason: 'form' } });
    expect(assessment.freeLower).toBeCloseTo(7.23, 2);
    expect(assessment.positions).toHaveLength(32);
    expect(assessment.more).toMatchObject({ count: 4_000 });
  });

  it('measures against the threshold that is asked for', () => {
    const sample = sampleOf(hexValues(200, 20));
    expect(assessSample(sample).status).toBe('nothing-found');
    expect(assessSample(sample, { threshold: 128 }).status).toBe('below-threshold');
  });

  it('counts a signature as nothing, when told where it is', () => {
    const values = hexValues(200, 40);
    expect(assessSample(sampleOf(values), { signatures: [[24, 40]] }).upper.bits).toBeCloseTo(96, 6);
  });

  it.each(['', 'é🙂', '\u0000', 'a', ' '.repeat(4096)])('takes %j', (value) => {
    const assessment = assessSample(sampleOf([value, value, 'x']));
    expect(assessment.upper.bits).toBeGreaterThanOrEqual(0);
    expect(assessment.sentences.length).toBeGreaterThan(0);
  });

  it('says that there are several formats', () => {
    const values = hexValues(300, 32).map((value, index) => (index % 3 === 0 ? value.slice(0, 20) : value));
    expect(assessSample(sampleOf(values)).sentences.join(' ')).toContain('several formats');
  });
});

describe('whatever the site sends', () => {
  it('no upper bound lies below the truth of values put together at random', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const n = [1, 2, 3, 5, 8, 14, 20, 40, 80, 150][seed % 10] ?? 1;
      const { values, times, bits, parts } = drawTemplate(n, seeded(seed));
      const { upper } = assessSample(sampleOf(values, times));
      expect(upper.bits, `seed ${seed}: ${parts.join(' | ')}`).toBeGreaterThanOrEqual(bits - 1e-6);
    }
  }, 30_000);

  it('an answer comes for characters of every kind', () => {
    const source = seeded(99);
    for (let run = 0; run < 200; run++) {
      const top = [3, 128, 65_536][source.below(3)] ?? 3;
      const values = Array.from({ length: 1 + source.below(60) }, () =>
        String.fromCharCode(...Array.from({ length: source.below(20) }, () => source.below(top))),
      );
      const { upper } = assessSample(sampleOf([...values, 'x']));
      expect(upper.bits).toBeGreaterThanOrEqual(0);
    }
  });

  it('an answer comes for long values, in time that does not explode', () => {
    const source = seeded(98);
    const values = Array.from({ length: 300 }, () => source.pick('abcdefghijklmnopqrstuvwxyz0123456789+/', 4_096));
    expect(assessSample(sampleOf(values)).upper.bits).toBeGreaterThan(10_000);
  }, 30_000);
});

describe('the corpus', () => {
  const quick = GENERATORS.filter(({ id }) => !['plug_96', 'sha256_time_s_user'].includes(id));

  it('has 44 generators and 20 more, each with its truth and the reason for it', () => {
    expect(new Set(GENERATORS.map(({ id }) => id)).size).toBeGreaterThanOrEqual(64);
    expect(GENERATORS.every(({ bits, because }) => bits >= 0 && because.length > 3)).toBe(true);
  });

  it.each(quick.map((generator) => [generator.id, generator] as const))(
    '%s: no bound on the wrong side of the truth',
    (_, generator) => {
      for (const n of [1, 20, 100]) {
        const verdict = judge(generator, n, 3);
        expect(verdict.isUpperRight, `n = ${n}: ${verdict.assessment.upper.bits}`).toBe(true);
        for (const sentence of verdict.assessment.sentences) expect(AGREED, sentence).toContain(shapeOf(sentence));
        if (generator.kind === 'strong') expect(verdict.isLowerRight, `n = ${n}`).toBe(true);
      }
    },
  );

  const weak = GENERATORS.filter(({ foundAt }) => foundAt !== undefined && foundAt <= 1_000);
  it.each(weak.map((generator) => [generator.id, generator.foundAt ?? 0, generator] as const))(
    '%s is found at %i',
    (_, n, generator) => {
      expect(judge(generator, n, 5).isFound).toBe(true);
    },
  );

  it('a perfect sample is hardly ever objected to', () => {
    // Every strong format in samples of up to 400.
    const strong = GENERATORS.filter(({ kind }) => kind === 'strong').length;
    expect(falseAlarms(5 * strong, 77)).toEqual([]);
  }, 60_000);
});
