/** A sample: identifiers of one kind, in the order in which they were received. */

export interface Sample {
  /** In the order of `add`. */
  readonly values: readonly string[];
  /** Epoch milliseconds of receipt, one per value; NaN where unknown. */
  readonly times: readonly number[];
  /** How often each value occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** Values refused by `add`. */
  readonly refused: number;
}

export interface GrowingSample extends Sample {
  /**
   * Costs O(length of the value).
   *
   * @param receivedAt epoch milliseconds
   * @returns false when the value was refused: empty, longer than a cookie can be, or past the caps
   */
  add(value: string, receivedAt?: number): boolean;
}

/** RFC 6265bis §5.6: name and value together have at most 4096 octets. */
const LONGEST = 4096;
export const LARGEST_SAMPLE = 20_000;
/** Characters in all: 20,000 identifiers of 200. More of a hostile site's making would only cost time. */
const MOST_CHARACTERS = 4_000_000;

export function createSample(): GrowingSample {
  const values: string[] = [];
  const times: number[] = [];
  const counts = new Map<string, number>();
  let refused = 0;
  let characters = 0;
  return {
    values,
    times,
    counts,
    get refused() {
      return refused;
    },
    add(value, receivedAt) {
      const isFull = values.length >= LARGEST_SAMPLE || characters + value.length > MOST_CHARACTERS;
      if (value === '' || value.length > LONGEST || isFull) {
        refused++;
        return false;
      }
      characters += value.length;
      values.push(value);
      times.push(receivedAt ?? Number.NaN);
      counts.set(value, (counts.get(value) ?? 0) + 1);
      return true;
    },
  };
}

/** @param times epoch milliseconds of receipt, where known */
export function sampleOf(values: readonly string[], times: readonly number[] = []): Sample {
  const sample = createSample();
  for (const [index, value] of values.entries()) sample.add(value, times[index]);
  return sample;
}
