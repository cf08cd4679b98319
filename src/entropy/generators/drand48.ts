/** drand48() of C and rand() of Perl: all 48 bits of the state as a fraction, of which 15 decimal digits tell every one. */
import { next48 } from './arithmetic/next48.ts';
import { fractionsOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const FEWEST = 6;
const MOST = 64;

export function recogniseDrand48(values: readonly string[]): Recovery | undefined {
  const fractions = fractionsOf(values.slice(0, MOST), 10);
  if (fractions === undefined || fractions.length < FEWEST) return undefined;
  const states = fractions.map((fraction) => Math.round(fraction * 2 ** 48));
  const checked = states.length - 1;
  const isAll = states.slice(1).every((state, at) => next48(states[at] ?? 0) === state);
  return isAll ? { generator: 'drand48', checked, correct: checked, bits: 0 } : undefined;
}
