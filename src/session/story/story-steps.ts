/** What can change who is signed in at a site, in the order in which it happened. */
import type { Attempt } from '../records/attempt.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Mark, SiteRecord } from '../records/site-record.ts';
import { type Dropped, droppedOf } from './expiry.ts';

export type StoryStep =
  | { readonly type: 'attempt'; readonly seq: number; readonly attempt: Attempt }
  | { readonly type: 'sign-out-request'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'ending'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'mark'; readonly seq: number; readonly mark: Mark }
  | { readonly type: 'refusal'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'dropped'; readonly seq: number; readonly record: CookieRecord; readonly ended: Dropped };

/** @param likely cookies that look like the session's */
export function storySteps(site: SiteRecord, likely: readonly CookieRecord[]): readonly StoryStep[] {
  const steps: readonly StoryStep[] = [
    ...site.attempts.map((attempt): StoryStep => ({ type: 'attempt', seq: attempt.hop.seq, attempt })),
    ...site.signOutRequests.map((hop): StoryStep => ({ type: 'sign-out-request', seq: hop.seq, hop })),
    ...site.endings.map((hop): StoryStep => ({ type: 'ending', seq: hop.seq, hop })),
    ...site.marks.map((mark): StoryStep => ({ type: 'mark', seq: mark.seq, mark })),
    ...site.refusals.map((hop): StoryStep => ({ type: 'refusal', seq: hop.seq, hop })),
    ...droppedOf(likely).map(({ record, ended }): StoryStep => ({ type: 'dropped', seq: ended.seq, record, ended })),
  ];
  return [...steps].sort((a, b) => a.seq - b.seq);
}

/** The next attempt or sign-out: it explains what happens from then on. One that is only guessed explains nothing, unless the user says so. */
export function nextDeed(
  steps: readonly StoryStep[],
  index: number,
  said: ReadonlyMap<Attempt, Mark>,
): Extract<StoryStep, { readonly type: 'attempt' | 'sign-out-request' }> | undefined {
  for (let at = index + 1; at < steps.length; at++) {
    const one = steps[at];
    if (one?.type === 'sign-out-request' || (one?.type === 'attempt' && counts(one.attempt, said))) return one;
  }
  return undefined;
}

function counts(attempt: Attempt, said: ReadonlyMap<Attempt, Mark>): boolean {
  return !attempt.guessed || said.get(attempt)?.mark === 'signed-in';
}
