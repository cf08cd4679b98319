/** Long lists cross between the panel, its worker and the DevTools page in pieces: what a structured clone costs, the panel pays at once. */

/** Values in one message: about a millisecond's work. */
export const PIECE = 2_000;

export interface SomeValues {
  readonly values: readonly string[];
  /** Epoch milliseconds of receipt, NaN where unknown; one per value. */
  readonly times: readonly number[];
}

/** The whole list in order; nothing for an empty one. */
export function* piecesOf({ values, times }: SomeValues): Generator<SomeValues> {
  for (let from = 0; from < values.length; from += PIECE) {
    yield { values: values.slice(from, from + PIECE), times: times.slice(from, from + PIECE) };
  }
}
