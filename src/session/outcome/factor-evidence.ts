/** What is seen of an attempt's outcome in a second factor that was sent next: the sign-in went on. */
import { samePage } from '../../lexicon/routes/same-page.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

/** A second factor that comes later than this belongs to something else, ms. */
const FOLLOWS = 600_000;

/** It has to be sent from the page that the answer led to, or that the form was on. */
export function factorEvidence({ attempt, context, final, settled }: JudgedAttempt): readonly OutcomeEvidence[] {
  const next = context.factorAfter;
  if (next === undefined || attempt.factor || attempt.federated || next.at - settled.at > FOLLOWS) return [];
  const shown = final.exchange.kind === 'main_frame' ? final.url : attempt.hop.page;
  if (withoutQuery(next.page) !== withoutQuery(shown)) return [];
  return [{ code: samePage(final.url, attempt.hop.page) ? 'B9s' : 'B9t', seq: next.seq }];
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');
