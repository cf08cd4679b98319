/** The first known generator that predicts the sample. */
import { recogniseAdditiveFeedback } from './additive-feedback.ts';
import { recogniseAdditiveSymbols } from './additive-symbols.ts';
import { recogniseDrand48 } from './drand48.ts';
import { recogniseJavaUtilRandom } from './java-util-random.ts';
import type { Recovery } from './known-generator.ts';
import { recogniseLeadingDigits } from './leading-digits.ts';
import { recogniseLinearCongruential } from './linear-congruential.ts';
import { recogniseMersenneTwister } from './mersenne-twister.ts';
import { recogniseMixedCounter } from './mixed-counter.ts';
import { recogniseMwc1616 } from './mwc1616.ts';
import { recogniseMysqlRand } from './mysql-rand.ts';
import { recogniseTruncatedCongruential } from './truncated-congruential.ts';
import { recogniseTwisterBits } from './twister-bits.ts';
import { recogniseV8Digits } from './v8-digits.ts';
import { recogniseV8MathRandom } from './v8-math-random.ts';
import { recogniseXorshiftSum } from './xorshift-sum.ts';

const RECOGNISERS: readonly ((values: readonly string[]) => Recovery | undefined)[] = [
  recogniseJavaUtilRandom,
  recogniseMersenneTwister,
  recogniseLinearCongruential,
  recogniseAdditiveFeedback,
  recogniseAdditiveSymbols,
  recogniseMixedCounter,
  recogniseTruncatedCongruential,
  recogniseLeadingDigits,
  recogniseDrand48,
  recogniseMwc1616,
  recogniseMysqlRand,
  recogniseV8MathRandom,
  recogniseXorshiftSum,
  recogniseV8Digits,
  recogniseTwisterBits,
];

/** @param values in the order of receipt, all from one uninterrupted run of the generator */
export function recogniseGenerator(values: readonly string[]): Recovery | undefined {
  for (const recognise of RECOGNISERS) {
    const recovery = recognise(values);
    if (recovery !== undefined) return recovery;
  }
  return undefined;
}
