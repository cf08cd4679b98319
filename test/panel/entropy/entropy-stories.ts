/** Samples for the Entropy view: seeded values, and the facts of a live collection. */
import type { Observation, SampleAnswer, SamplePlan } from '../../../src/observation.ts';
import { seeded } from '../../entropy/generators/seeded.ts';

export function strongValues(n: number, seed = 5): readonly string[] {
  const source = seeded(seed);
  return Array.from({ length: n }, () => source.hex(32));
}

/** A counter behind constant digits, as some home-made sessions have it. */
export function countingValues(n: number): readonly string[] {
  return Array.from({ length: n }, (_, index) => (0x7f3a0000 + index * 3).toString(16).padStart(32, '0'));
}

export const plan: SamplePlan = {
  url: 'https://shop.test/',
  method: 'GET',
  cookie: 'sid',
  wanted: 1_000,
  atOnce: 2,
  delay: 50,
};

export interface CollectedStory {
  readonly seq: number;
  readonly at: number;
  readonly values: readonly string[];
}

/** A collection that began after `seq` and has brought these values, ten a second. */
export function collectedStory({ seq, at, values }: CollectedStory): readonly Observation[] {
  const answers: readonly SampleAnswer[] = values.map((value, index) => ({
    at: at + 100 * (index + 1),
    sentAt: at + 100 * index,
    status: 200,
    value,
  }));
  return [
    { seq: seq + 1, at, type: 'sample-started', sample: 'first', plan },
    { seq: seq + 2, at: answers.at(-1)?.at ?? at, type: 'sample-taken', sample: 'first', answers },
  ];
}
