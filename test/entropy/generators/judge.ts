/** One generator at one size with one seed: drawn, assessed as the panel would, and compared with the truth. */

import { fitAlphabet } from '../../../src/encoding/fit-alphabet.ts';
import { assessSample } from '../../../src/entropy/assess-sample.ts';
import type { Assessment } from '../../../src/entropy/assessment.ts';
import { guessHashes } from '../../../src/entropy/generators/hash-guess.ts';
import type { Recovery } from '../../../src/entropy/generators/known-generator.ts';
import { recogniseSeveralSources } from '../../../src/entropy/generators/several-sources.ts';
import { createSample } from '../../../src/entropy/sample/sample.ts';
import { describeValue } from '../../../src/identifier/read-value.ts';
import type { Generator } from './generator.ts';
import { seeded } from './seeded.ts';

export const SIZES = [1, 20, 100, 1_000, 5_000, 20_000] as const;

export interface Verdict {
  readonly assessment: Assessment;
  readonly isUpperRight: boolean;
  readonly isLowerRight: boolean;
  readonly isObjecting: boolean;
  /** A weakness shows: an objection, a generator by name, or a bound well under the form's. */
  readonly isFound: boolean;
}

const MOST_SOURCES = 1_000;
/** Room for rounding: bounds and truths are sums of logarithms. */
const ROUNDING = 1e-6;

export function judge(generator: Generator, n: number, seed: number): Verdict {
  const { values, times, signatures } = generator.draw(n, seeded(seed * 7_919 + n));
  const sample = createSample();
  for (const [index, value] of values.entries()) sample.add(value, times?.[index]);
  // One value may look narrower than its fellows: the form of all is the widest.
  const formBits = values.slice(0, 50).map(formBitsOf).reduce(widest, 0);
  // Nothing is lost: an even draw is no digest of anything that is guessed here.
  const guess = n < 100 || generator.kind === 'strong' ? undefined : guessHashes(sample, { counters: 6_000 });
  guess?.step(n + (generator.guesses ?? 30_000));
  const assess = (guessed: Recovery | undefined) =>
    assessSample(sample, {
      ...(formBits === undefined ? {} : { formBits }),
      ...(signatures === undefined ? {} : { signatures }),
      guessed,
    });
  let assessment = assess(guess?.recovery());
  const sources = assessment.known === undefined ? severalSources(generator, values) : undefined;
  if (sources !== undefined) assessment = assess(sources);
  const isObjecting = assessment.objections.length > 0 || assessment.known !== undefined;
  const isLower = assessment.upper.reason !== 'form';
  return {
    assessment,
    isUpperRight:
      assessment.upper.bits >= (n === 1 ? (generator.oneFormatBits ?? generator.bits) : generator.bits) - ROUNDING,
    isLowerRight: assessment.modelLower.bits <= generator.bits + ROUNDING,
    isObjecting,
    isFound: isObjecting || (isLower && assessment.upper.bits < (formBits ?? Number.POSITIVE_INFINITY) - 2),
  };
}

/** As the panel tries them between two assessments. Even draws are looked at in a test of their own; much of one kind tells no more. */
function severalSources({ kind }: Generator, values: readonly string[]): Recovery | undefined {
  if (kind === 'strong' || values.length > MOST_SOURCES) return undefined;
  const tries = recogniseSeveralSources(values);
  for (;;) {
    const { done, value } = tries.next();
    if (done === true) return value;
  }
}

function widest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : Math.max(one, other);
}

/** The form of one value as the identifier room tells it. It leaves out servers and expiries beside an identifier; a sample's bound has to count them. */
function formBitsOf(value: string): number | undefined {
  const { upperBits, parts } = describeValue(value);
  if (upperBits === undefined) return undefined;
  const clocks = parts.filter(({ role }) => role === 'time' || role === 'node');
  return clocks.reduce((bits, { start, end }) => bits + fitAlphabet(value.slice(start, end)).upperBits, upperBits);
}
