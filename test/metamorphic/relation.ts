/**
 * A relation says what may happen to what is told when a recording is changed in one way. None of the changes concerns what a server did:
 * the truth stays, so that no answer may turn into its opposite (T. Y. Chen et al., Metamorphic Testing, HKUST-CS98-01, 1998).
 */
import type { Observation } from '../../src/observation.ts';
import type { Capture } from '../support/capture-file.ts';

export interface Changed {
  readonly log: readonly Observation[];
  /** Origin of the judged site in the changed log. */
  readonly url: string;
  /** What a cookie was called before, where names changed. */
  readonly formerName?: (name: string) => string;
  /** Attempts that came before those of the recording, and are none of its story. */
  readonly before?: number;
}

export interface Relation {
  /** What was changed, for the list that is printed. */
  readonly name: string;
  /**
   * `same`: outcomes, verdicts, session set and failures above a note are as before. `less-sure`: something was taken away, and they may be
   * less, never the opposite. `surer`: something to compare with was added, and what was uncertain may become what is true of it.
   */
  readonly keeps: 'same' | 'less-sure' | 'surer';
  /** @returns `undefined` where the recording has nothing to change */
  readonly change: (capture: Capture) => Changed | undefined;
}
