/** A point of the log: its position and its time (ms since the Unix epoch). */
export interface Moment {
  readonly seq: number;
  readonly at: number;
}
