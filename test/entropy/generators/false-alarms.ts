/** How often a perfect sample is objected to: even draws in every format of the strong list, odd alphabets included. */
import { assessSample } from '../../../src/entropy/assess-sample.ts';
import { sampleOf } from '../../../src/entropy/sample/sample.ts';
import type { Generator } from './generator.ts';
import { seeded } from './seeded.ts';
import { STRONG } from './strong.ts';

const SIZES = [20, 50, 100, 200, 400, 1_000, 2_500] as const;

/** @returns one line per objection */
export function falseAlarms(count: number, seed: number, from: readonly Generator[] = STRONG): readonly string[] {
  const generators = from.filter(({ kind }) => kind === 'strong');
  const alarms: string[] = [];
  for (let run = 0; run < count; run++) {
    const generator = generators[run % generators.length];
    const n = SIZES[Math.floor(run / generators.length) % SIZES.length] ?? 20;
    if (generator === undefined) continue;
    const { values, signatures } = generator.draw(n, seeded(seed * 1_000_003 + run));
    const { objections, known } = assessSample(sampleOf(values), signatures === undefined ? {} : { signatures });
    const found = [
      ...objections.map(({ family, columns, p }) => `${family} ${columns} ${p}`),
      ...(known ? [known.generator] : []),
    ];
    if (found.length > 0) alarms.push(`${generator.id} n=${n} run=${run}: ${found.join(', ')}`);
  }
  return alarms;
}
