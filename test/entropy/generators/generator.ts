import type { Source } from './seeded.ts';

/** What one run of a generator hands to the tester. */
export interface Draw {
  readonly values: readonly string[];
  readonly times?: readonly number[];
  /** Parts that the form itself shows to be a signature. */
  readonly signatures?: readonly (readonly [start: number, end: number])[];
}

export interface Generator {
  readonly id: string;
  /** Min-entropy in bits of the next value, for somebody who knows the algorithm, has seen the sample and knows when a value was received. */
  readonly bits: number;
  /** Where the number comes from. */
  readonly because: string;
  /** Strong: evenly drawn, whatever the format. Odd: evenly drawn in a number's digits. */
  readonly kind: 'strong' | 'timed' | 'weak' | 'defective';
  /** From so many values on a weakness must be found; absent where nothing can find it. */
  readonly foundAt?: number;
  /** Hashes that are guessed at, where it takes more than 30,000. */
  readonly guesses?: number;
  draw(n: number, source: Source): Draw;
  /**
   * Several formats: one value shows only its own, and the form's bound is for that one. Bits of the narrowest format; what a single value's
   * bound is measured against.
   */
  readonly oneFormatBits?: number;
}

/** A generator of independent values. */
export function each(make: (source: Source) => string): Generator['draw'] {
  return (n, source) => ({ values: Array.from({ length: n }, () => make(source)) });
}
