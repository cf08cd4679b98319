/** What the Entropy view and its worker say to each other. Types only. */

import type { Assessment } from '../../src/entropy/assessment.ts';
import type { BitStrengths } from '../../src/entropy/bounds/bit-strengths.ts';
import type { ReadOptions, ReadValues } from '../../src/import/read-values.ts';
import type { Reading } from '../../src/import/value-table.ts';
import type { SomeValues } from './pieces.ts';

export type ToWorker =
  /** Forget the sample and begin another. `sample` comes back with everything said about it. */
  | {
      readonly type: 'open';
      readonly sample: number;
      /** Of the cookie, header or parameter; '' where there is none. */
      readonly name: string;
      readonly threshold: number;
      /** Guessed as what was hashed: host, cookie name. */
      readonly words: readonly string[];
    }
  | {
      readonly type: 'add';
      readonly sample: number;
      readonly values: readonly string[];
      /** Epoch milliseconds, NaN where unknown. */
      readonly times: readonly number[];
      /** Others follow at once. */
      readonly more: boolean;
    }
  | { readonly type: 'judge'; readonly threshold: number }
  | { readonly type: 'read'; readonly list: number; readonly text: string; readonly options: ReadOptions };

/** What the format of the values says by itself. */
export interface FormatSaid {
  readonly title: string;
  /** From `identifier/describe-bits.ts`. */
  readonly sentence: string;
  /** Bits apply: values are looked up on the server. */
  readonly isReference: boolean;
}

export interface Assessed {
  readonly assessment: Assessment;
  /** Only the part that identifies was tested, without encodings and signatures around it. */
  readonly isPart: boolean;
  /** What was taken off, in words. */
  readonly peeled: readonly string[];
  readonly format: FormatSaid;
  /** Values that are too long, empty or too many. */
  readonly refused: number;
  /** Most bits that one position can hold: the scale of the strip. */
  readonly mostBits: number;
  /** Values in the order of receipt, thinned out when there are very many. */
  readonly scatter: { readonly places: Float64Array; readonly times: Float64Array } | undefined;
  readonly strengths: BitStrengths | undefined;
  /** Guesses of what might have been hashed. `undefined`: the values do not look like hashes. */
  readonly guesses: { readonly tried: number; readonly done: boolean } | undefined;
  /** Time that it took, ms. */
  readonly took: number;
}

export type FromWorker =
  | { readonly type: 'assessed'; readonly sample: number; readonly assessed: Assessed }
  /** A piece of a list that was read; `read` follows when all of them were said. */
  | ({ readonly type: 'piece'; readonly list: number } & SomeValues)
  | { readonly type: 'read'; readonly list: number; readonly reading: Reading<Omit<ReadValues, keyof SomeValues>> };
