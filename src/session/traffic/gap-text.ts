/** A gap of the log in one or two sentences. */
import type { ObservationOf } from '../../observation.ts';
import type { Gap } from '../model/model.ts';
import { GAP_SENTENCES, hiddenByGap } from './sentences.ts';

export function gapText({ reason, detail }: ObservationOf<'gap'>): string {
  return detail === '' ? GAP_SENTENCES[reason] : `${GAP_SENTENCES[reason]} ${detail}`;
}

/**
 * What would settle an uncertain sign-in, with the gap that may have hidden it.
 *
 * @param from, to ms since the epoch: when it would have been seen
 */
export function missingIn(gaps: readonly Gap[], from: number, to: number, missing: string): string {
  const gap = gaps.find((one) => one.from <= to && one.to >= from);
  return gap === undefined ? missing : hiddenByGap(gap.text, missing);
}
