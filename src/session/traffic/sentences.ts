/** What is said of gaps in the log. */
import type { ObservationOf } from '../../observation.ts';

export const GAP_SENTENCES: Readonly<Record<ObservationOf<'gap'>['reason'], string>> = {
  'devtools-closed': 'DevTools was closed.',
  'journal-failed': 'What was seen could not be kept.',
  'access-withheld': 'The browser withheld access to the site.',
  unknown: 'Some facts are missing.',
};

/** The outcome of a sign-in is open, and a gap may have hidden what would tell. */
export function hiddenByGap(gap: string, missing: string): string {
  return `${gap} What tells how it ended may have happened meanwhile. ${missing}`;
}
