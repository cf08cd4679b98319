/** The contract of a recogniser: a generator whose state can be computed from its output. Types only. */

export type KnownGenerator =
  | 'java-util-random'
  | 'mt19937'
  | 'linear-congruential'
  | 'truncated-congruential'
  | 'additive-feedback'
  | 'go-math-rand'
  | 'dotnet-random'
  | 'drand48'
  | 'delphi-random'
  | 'vb-rnd'
  | 'mysql-rand'
  | 'v8-math-random'
  | 'mwc1616'
  | 'xorshift128-sum'
  | 'splitmix64'
  | 'xorshift64-star'
  | 'hash-of-counter'
  | 'hash-of-time'
  | 'hash-of-previous'
  | 'hash-of-guess';

/** Identifiers of several sources: the source is one of the formats, one of the servers by its name, or servers take turns. */
export type PartOfSample = 'format' | 'server' | 'turns';

export interface Recovery {
  readonly generator: KnownGenerator;
  /** Predictions of output that the recovery had not used, and how many were right. */
  readonly checked: number;
  readonly correct: number;
  /** At most so many bits of the next value are left to guess. */
  readonly bits: number;
  /** Which identifiers it made, where not all of them come from one run. */
  readonly part?: PartOfSample;
}
