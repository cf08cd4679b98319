/** How fast a sample is assessed, against one pass that counts the characters of the same values. */
import { performance } from 'node:perf_hooks';
import { assessSample } from '../../src/entropy/assess-sample.ts';
import { createSample, sampleOf } from '../../src/entropy/sample/sample.ts';
import { seeded } from '../entropy/generators/seeded.ts';
import { type Measurement, median } from './measurement.ts';

const LENGTH = 32;

export function benchEntropy(): Measurement[] {
  const source = seeded(20_000);
  const values = Array.from({ length: 20_000 }, () => source.hex(LENGTH));
  const [large, middle, small] = [sampleOf(values), sampleOf(values.slice(0, 2_000)), sampleOf(values.slice(0, 1_000))];
  for (const sample of [small, middle, large, large, large]) assessSample(sample);
  for (let warm = 0; warm < 5; warm++) countCharacters(values);
  const counting = timed(9, () => countCharacters(values));
  const atMost = timed(7, () => assessSample(large));
  const atMiddle = timed(9, () => assessSample(middle));
  const atSmall = timed(9, () => assessSample(small));
  const adding = timed(7, () => {
    const sample = createSample();
    for (const [index, value] of values.entries()) sample.add(value, index);
  });
  return [
    {
      name: 'entropy, 20,000 × 32 hex to one counting pass',
      value: atMost / counting,
      unit: '×',
      bound: 40,
      better: 'lower',
    },
    { name: 'entropy, t(20,000) / t(2,000)', value: atMost / atMiddle, unit: '×', bound: 12, better: 'lower' },
    { name: 'entropy, 20,000 × 32 hex', value: atMost, unit: 'ms', bound: null, better: 'lower' },
    { name: 'entropy, 1,000 × 32 hex', value: atSmall, unit: 'ms', bound: null, better: 'lower' },
    { name: 'entropy, one counting pass', value: counting, unit: 'ms', bound: null, better: 'lower' },
    {
      name: 'entropy, one value added',
      value: (adding / values.length) * 1000,
      unit: 'µs',
      bound: null,
      better: 'lower',
    },
  ];
}

/** The yardstick: every character of every value looked at once. */
function countCharacters(values: readonly string[]): number {
  const counts = new Uint32Array(LENGTH * 128);
  for (const value of values) {
    for (let at = 0; at < value.length; at++) {
      const cell = at * 128 + value.charCodeAt(at);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts[48] ?? 0;
}

/** The median, in milliseconds: other work on the machine disturbs single runs. */
function timed(runs: number, run: () => unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}
