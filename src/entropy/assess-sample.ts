/**
 * What a sample of identifiers is worth: a proved upper bound with its reason, a lower bound under a model with its assumptions, a lower
 * bound without a model, and a status. Never a single number, and never "safe".
 */

import type { Assessment, Objection, SampleStatus, UpperReason } from './assessment.ts';
import { commonestUpperBits } from './bounds/commonest-upper-bits.ts';
import { coverBits, UPPER_ERROR } from './bounds/covering-set.ts';
import { type Fields, findFields } from './bounds/fields.ts';
import { freeLowerBits } from './bounds/free-lower-bits.ts';
import { mostCommonBits } from './bounds/model-lower-bits.ts';
import { countRepeated, repeatUpperBits } from './bounds/repeat-upper-bits.ts';
import { weakestFormatBits } from './bounds/weakest-format-bits.ts';
import { clopperPearsonLower } from './distributions/binomial.ts';
import type { Recovery } from './generators/known-generator.ts';
import { recogniseGenerator } from './generators/recognise-generator.ts';
import { runTrials } from './run-trials.ts';
import { findCheckDigits } from './sample/check-digits.ts';
import { layOutFormats } from './sample/lay-out-formats.ts';
import type { Layout } from './sample/layout.ts';
import type { Sample } from './sample/sample.ts';
import * as say from './sentences.ts';
import { type Rejection, rejectTrials, type TrialFamily } from './tests/trial.ts';

export interface AssessOptions {
  /** Bits below which identifiers are too weak: 64 (OWASP, ASVS 4.0.3, NIST), 128 (ASVS 5.0). */
  readonly threshold?: number;
  /**
   * Bits that the form of all values allows at most: the greatest of what several values allow, since one may look narrower than its fellows.
   * Servers' names and times beside the identifier have to be counted.
   */
  readonly formBits?: number;
  /** Characters that only guard the value, where all values are equally long: [start, end) pairs. */
  readonly signatures?: readonly (readonly [start: number, end: number])[];
  /** From guessing hashes, which takes longer than the rest and runs on its own (generators/hash-guess.ts). */
  readonly guessed?: Recovery | undefined;
}

const OWASP = 64;
/** Fewer values than this are looked at, but not tested. */
const FEWEST = 100;
/** Objections that speak against the assumptions of the lower bound, not only against evenness. */
const DEPENDENCE: ReadonlySet<TrialFamily> = new Set([
  'serial',
  'order',
  'drift',
  'column-pair',
  'bit-pair',
  'linear',
  'repeat',
  'too-even',
]);

/** Total for any sample of at least one value; linear in its characters. */
export function assessSample(sample: Sample, options: AssessOptions = {}): Assessment {
  const threshold = options.threshold ?? OWASP;
  const { layout, columns, isSignature, others } = layOutFormats(sample.values, options.signatures);
  const times = layout.indices.map((index) => sample.times[index] ?? Number.NaN);
  const check = layout.variableSegments === 0 ? findCheckDigits(layout.rows) : undefined;
  const fields = columns === undefined ? undefined : findFields(columns, times, isSignature, check);
  const rejections = columns === undefined || fields === undefined ? [] : rejectTrials(runTrials(columns, fields));
  const recovery = options.guessed ?? recogniseGenerator(sample.values);
  const upper = upperOf(sample, layout, fields, recovery, options.formBits);
  const n = sample.values.length;
  const isDependent = rejections.some(({ family }) => DEPENDENCE.has(family)) || recovery !== undefined;
  const isClocked = (fields?.windows.length ?? 0) > 0;
  const freeLower = freeLowerBits(n, sample.counts.size, !isDependent && !isClocked && sample.counts.size === n);
  const lower = isDependent || sample.counts.size < n ? 0 : weakestFormatBits({ layout, fields, rejections }, others);
  const modelBits = Math.min(upper.bits, Math.max(lower, freeLower));
  const isEmpty =
    fields !== undefined && fields.body.length === 0 && fields.windows.length === 0 && options.signatures !== undefined;
  const status = statusOf({
    n,
    threshold,
    upper: upper.bits,
    isObjecting: rejections.length > 0 || recovery !== undefined,
    isEmpty,
  });
  const known = recovery && {
    generator: recovery.generator,
    sentence: say.knownSentence(recovery),
  };
  return {
    n,
    distinct: sample.counts.size,
    upper,
    modelLower: { bits: modelBits, assumptions: say.ASSUMPTIONS },
    freeLower: Math.min(freeLower, upper.bits),
    threshold,
    status,
    areState: false,
    objections: rejections.map(toObjection),
    known,
    positions:
      layout.isPlain && fields !== undefined && columns !== undefined ? positionsOf(fields, rejections, n) : [],
    sentences: sentencesOf({
      sample,
      layout,
      upper,
      threshold,
      status,
      rejections,
      known,
      isReadable: columns !== undefined,
    }),
    more: moreOf(n),
  };
}

type Upper = Assessment['upper'];

function upperOf(
  sample: Sample,
  layout: Layout,
  fields: Fields | undefined,
  recovery: Recovery | undefined,
  formBits = Number.POSITIVE_INFINITY,
): Upper {
  const n = sample.values.length;
  const repeated = countRepeated(sample.counts);
  const longest = sample.values.reduce((most, value) => Math.max(most, value.length), 0);
  const fromColumns = fields === undefined ? longest * 16 : fields.formBits + layout.variableSegments;
  const kept = layout.indices.length;
  // The next value has the commonest format at least this often.
  const share = kept === n ? 0 : -Math.log2(clopperPearsonLower(kept, n, UPPER_ERROR));
  const form = kept === n ? Math.min(formBits, fromColumns) : fromColumns + share;
  const bounds: [UpperReason, number][] = [['form', form]];
  if (fields !== undefined) {
    bounds.push([
      'structure',
      coverBits(fromColumns, kept, fields.narrowings).bits + share + layout.describedBits / kept,
    ]);
  }
  const fromRepeats = repeatUpperBits(n, repeated, UPPER_ERROR);
  if (fromRepeats !== undefined) bounds.push(['repeats', fromRepeats]);
  const fromCommonest = commonestUpperBits(sample.values, UPPER_ERROR);
  if (fromCommonest !== undefined) bounds.push(['commonest', fromCommonest]);
  if (recovery !== undefined) bounds.push(['known-generator', recovery.bits]);
  const [reason, bits] = bounds.reduce((least, bound) => (bound[1] < least[1] ? bound : least));
  return { bits, reason, sentence: say.upperSentence(reason, bits, n, repeated) };
}

function statusOf(found: {
  readonly n: number;
  readonly threshold: number;
  readonly upper: number;
  readonly isObjecting: boolean;
  readonly isEmpty: boolean;
}): SampleStatus {
  if (found.isEmpty) return 'not-testable';
  if (found.upper < found.threshold) return 'below-threshold';
  if (found.isObjecting) return 'suspicious';
  return found.n < FEWEST ? 'not-testable' : 'nothing-found';
}

function toObjection({ family, columns, corrected }: Rejection): Objection {
  return { family, columns, p: corrected, sentence: say.objectionSentence(family) };
}

function positionsOf(fields: Fields, rejections: readonly Rejection[], n: number): Assessment['positions'] {
  const objected = new Set(rejections.flatMap(({ columns }) => columns));
  const body = new Map(fields.body.map((column) => [column.index, column]));
  return fields.roles.map((role, index) => {
    const column = role === 'random' ? body.get(index) : undefined;
    return { role, bits: column === undefined ? 0 : mostCommonBits(column, n), isObjected: objected.has(index) };
  });
}

function sentencesOf(found: {
  readonly sample: Sample;
  readonly layout: Layout;
  readonly upper: Upper;
  readonly threshold: number;
  readonly status: SampleStatus;
  readonly rejections: readonly Rejection[];
  readonly known: Assessment['known'];
  readonly isReadable: boolean;
}): readonly string[] {
  const { sample, layout, upper, threshold, status, rejections, known } = found;
  const n = sample.values.length;
  const families = [...new Set(rejections.map(({ family }) => family))];
  const sentences = [upper.sentence, ...families.map(say.objectionSentence)];
  if (known !== undefined) sentences.push(known.sentence);
  if (layout.indices.length < n) sentences.push(say.mixedSentence(layout.indices.length, n));
  if (layout.variableSegments > 0) sentences.push(say.VARIABLE_LENGTH);
  if (!found.isReadable) sentences.push(say.UNREADABLE);
  if (status === 'below-threshold') sentences.push(say.belowSentence(threshold));
  else if (status === 'suspicious') {
    if (rejections.length > 0) sentences.push(say.suspiciousSentence(rejections.length));
  } else if (status === 'nothing-found') sentences.push(say.nothingFoundSentence(n));
  else if (n === 1) sentences.push(say.ONE_VALUE);
  else if (n < FEWEST) sentences.push(say.tooFewSentence(n, FEWEST - n));
  else sentences.push(say.NOTHING_TO_TEST);
  return sentences;
}

function moreOf(n: number): Assessment['more'] {
  const next = say.MILESTONES.find((milestone) => milestone.n > n);
  return next && { count: next.n - n, sentence: say.moreSentence(next.n - n, next.adds) };
}
