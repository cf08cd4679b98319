/** A gap of the log in one or two sentences. */
import type { ObservationOf } from '../observation.ts';

export function gapText({ reason, detail }: ObservationOf<'gap'>): string {
  return detail === '' ? WORDS[reason] : `${WORDS[reason]} ${detail}`;
}

const WORDS: Readonly<Record<ObservationOf<'gap'>['reason'], string>> = {
  'devtools-closed': 'DevTools was closed.',
  'journal-failed': 'What was seen could not be kept.',
  'access-withheld': 'The browser withheld access to the site.',
  unknown: 'Some facts are missing.',
};
