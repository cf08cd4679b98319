/** A list of identifiers from elsewhere: pasted, or read from a file. */
export interface PastedSample {
  readonly id: string;
  readonly title: string;
  readonly values: readonly string[];
  /** Epoch milliseconds of receipt, NaN where unknown. */
  readonly times: readonly number[];
}
