/** A gap of the log in one or two sentences. */
import type { ObservationOf } from '../../observation.ts';
import type { Gap } from '../model/model.ts';

export function gapText({ reason, detail }: ObservationOf<'gap'>): string {
  return detail === '' ? WORDS[reason] : `${WORDS[reason]} ${detail}`;
}

/**
 * What would tell of an uncertain sign-in, and which gap hid it.
 *
 * @param from, to ms since the epoch: when it would have been seen
 */
export function missingIn(gaps: readonly Gap[], from: number, to: number, missing: string): string {
  const gap = gaps.find((one) => one.from <= to && one.to >= from);
  return gap === undefined ? missing : `${gap.text} What tells how it ended may have happened meanwhile. ${missing}`;
}

const WORDS: Readonly<Record<ObservationOf<'gap'>['reason'], string>> = {
  'devtools-closed': 'DevTools was closed.',
  'journal-failed': 'What was seen could not be kept.',
  'access-withheld': 'The browser withheld access to the site.',
  unknown: 'Some facts are missing.',
};
