/**
 * What the worker does, without the worker: it keeps the sample, assesses it at a steady pace while it grows, and in between tries several
 * sources and hashes. Time and timers come in as parameters.
 */

import { assessSample } from '../../src/entropy/assess-sample.ts';
import { assessState } from '../../src/entropy/assess-state.ts';
import type { Assessment } from '../../src/entropy/assessment.ts';
import { bitStrengths } from '../../src/entropy/bounds/bit-strengths.ts';
import { guessHashes, type HashGuess } from '../../src/entropy/generators/hash-guess.ts';
import type { Recovery } from '../../src/entropy/generators/known-generator.ts';
import { recogniseSeveralSources } from '../../src/entropy/generators/several-sources.ts';
import { sampleOf } from '../../src/entropy/sample/sample.ts';
import { scatterOf } from '../../src/entropy/sample/scatter.ts';
import { readValues } from '../../src/import/read-values.ts';
import { stepByStep } from '../parts/step-by-step.ts';
import { type CollectedSample, createCollectedSample } from './collect/collected-sample.ts';
import { piecesOf } from './pieces.ts';
import type { Assessed, FromWorker, ToWorker } from './worker-messages.ts';

export interface AssessorHost {
  post(message: FromWorker): void;
  /** Milliseconds on a clock that does not jump. */
  now(): number;
  /** Runs `task` after `ms`, others in between. */
  later(ms: number, task: () => void): void;
}

/** Between two assessments of a growing sample, ms; a slow one is repeated less often still. */
const PACE_MS = 1_000;
const REST = 3;
/** A guess at hashes looks at so many values. */
const HASHED_VALUES = 2_000;
/** What is tried in between works so long at a time. */
const SLICE_MS = 12;
const GUESSES_AT_ONCE = 500;
/** Points beyond this cover each other. */
const MOST_POINTS = 20_000;

export function createAssessor(host: AssessorHost): (message: ToWorker) => void {
  let id = 0;
  let threshold = 64;
  let words: readonly string[] = [];
  let sample: CollectedSample | undefined;
  let isPlanned = false;
  let isInPieces = false;
  let assessedCount = 0;
  let assessedAt = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let guess: HashGuess | undefined;
  let guessedCount = 0;
  let isGuessing = false;
  let isHashing = false;
  let found: Recovery | undefined;
  let last: Assessed | undefined;

  /** In the middle of a list that comes in pieces, only a first answer; at its end one at once. */
  function planAfter(more: boolean): void {
    if (isInPieces && !more) assessedAt = Number.NEGATIVE_INFINITY;
    isInPieces = more;
    if (!more || assessedCount === 0) plan();
  }

  /** At once when the sample has doubled, else at the pace. */
  function plan(): void {
    const count = sample?.tested.values.length ?? 0;
    if (isPlanned || count === 0) return;
    isPlanned = true;
    const wait = count >= 2 * assessedCount ? 0 : assessedAt + Math.max(PACE_MS, REST * cost) - host.now();
    const planned = id;
    host.later(Math.max(0, wait), () => {
      if (planned !== id) return;
      isPlanned = false;
      assess();
    });
  }

  function assess(): void {
    if (sample === undefined) return;
    const started = host.now();
    const { tested, formBits, signatures } = sample;
    const assessment = sample.areState
      ? assessState(tested, threshold)
      : assessSample(tested, {
          threshold,
          guessed: found,
          ...(formBits === undefined ? {} : { formBits }),
          ...(signatures.length === 0 ? {} : { signatures }),
        });
    if (!assessment.areState && assessment.known === undefined) beginGuessing(sample);
    last = describe(sample, assessment, started);
    assessedCount = tested.values.length;
    assessedAt = host.now();
    cost = assessedAt - started;
    host.post({ type: 'assessed', sample: id, assessed: last });
  }

  function describe(from: CollectedSample, assessment: Assessment, started: number): Assessed {
    const { values, times } = from.tested;
    const places = scatterOf(values.slice(0, MOST_POINTS));
    return {
      assessment,
      isPart: from.isPart,
      peeled: from.peeled,
      format: from.format,
      refused: from.refused,
      mostBits: assessment.positions.reduce((most, { bits }) => Math.max(most, Math.ceil(bits)), 1),
      scatter: places && { places, times: Float64Array.from(times.slice(0, MOST_POINTS)) },
      strengths: bitStrengths(values),
      guesses: guess && { tried: guess.tried, done: !isHashing },
      took: host.now() - started,
    };
  }

  /** Begins anew whenever the sample has doubled; hashes, until as many are there as are looked at. */
  function beginGuessing({ tested }: CollectedSample): void {
    const count = tested.values.length;
    if (isGuessing || count < 2 * guessedCount || count < 2) return;
    const hashed = Math.min(count, HASHED_VALUES);
    const isMore = hashed >= 2 * Math.min(guessedCount, HASHED_VALUES);
    guessedCount = count;
    isGuessing = true;
    const hashes = isMore ? guessHashes(sampleOf(tested.values.slice(0, hashed), tested.times), { words }) : undefined;
    if (isMore) guess = hashes;
    isHashing = hashes !== undefined;
    const begun = id;
    const later = (task: () => void) => host.later(0, () => begun === id && task());
    const guessing = tryGuesses(tested.values.slice(), hashes);
    later(() => stepByStep(guessing, later, { ms: SLICE_MS, now: host.now }));
  }

  function* tryGuesses(values: readonly string[], hashes: HashGuess | undefined): Generator<void> {
    found = yield* recogniseSeveralSources(values);
    while (found === undefined && hashes?.step(GUESSES_AT_ONCE)) yield;
    isGuessing = false;
    isHashing = false;
    found ??= hashes?.recovery();
    if (found !== undefined) {
      assessedCount = 0;
      plan();
    } else if (last !== undefined && hashes !== undefined) {
      last = { ...last, guesses: { tried: hashes.tried, done: true } };
      host.post({ type: 'assessed', sample: id, assessed: last });
    }
  }

  function read({ list, text, options }: ToWorker & { readonly type: 'read' }): void {
    const reading = readValues(text, options);
    if (reading.kind === 'failed') {
      host.post({ type: 'read', list, reading });
      return;
    }
    const { values, times, ...rest } = reading.read;
    for (const piece of piecesOf({ values, times })) host.post({ type: 'piece', list, ...piece });
    host.post({ type: 'read', list, reading: { kind: 'read', read: rest } });
  }

  return (message) => {
    switch (message.type) {
      case 'open':
        id = message.sample;
        threshold = message.threshold;
        words = message.words;
        sample = createCollectedSample(message.name);
        isPlanned = false;
        isInPieces = false;
        assessedCount = 0;
        assessedAt = Number.NEGATIVE_INFINITY;
        guess = undefined;
        guessedCount = 0;
        isGuessing = false;
        isHashing = false;
        found = undefined;
        last = undefined;
        return;
      case 'add':
        if (message.sample !== id || sample === undefined) return;
        for (const [index, value] of message.values.entries()) sample.add(value, message.times[index] ?? Number.NaN);
        planAfter(message.more);
        return;
      case 'judge':
        if (threshold === message.threshold) return;
        threshold = message.threshold;
        assessedCount = 0;
        plan();
        return;
      case 'read':
        read(message);
        return;
      default:
        message satisfies never;
    }
  };
}
