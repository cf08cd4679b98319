export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** @returns a function that calls it off */
  after(ms: number, run: () => void): () => void;
}
