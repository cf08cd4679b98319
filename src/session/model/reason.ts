/** One reason of a ranking or an assessment: a code, points, and the sentence shown to the user. */
export interface Reason {
  readonly code: string;
  readonly points: number;
  readonly text: string;
  readonly seq?: number;
}
