/** What is seen of an attempt's outcome in the credentials that a script sends afterwards. */
import { firstAfter } from '../records/site-record.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

/** Credentials that the sign-in brought are used, and a code is exchanged, within this time, ms. */
const USED = 30_000;

/** Credentials in a header that were never sent before it, and codes that were exchanged for a token. */
export function credentialEvidence({ attempt, context, settled }: JudgedAttempt): readonly OutcomeEvidence[] {
  const { hop } = attempt;
  const { site, until, anonymous } = context;
  if (hop.authorization === 'bearer' || hop.tokens !== undefined) return [];
  const found: OutcomeEvidence[] = [];
  const used = firstAfter(site.authorized, anonymous.from, (one) => one.scheme === 'bearer');
  if (used !== undefined && used.seq > settled.seq && used.seq < until && used.at - settled.at <= USED) {
    found.push({ code: 'B5', seq: used.seq });
  }
  const grant = attempt.federated ? firstAfter(site.grants, hop.seq) : undefined;
  if (grant !== undefined && grant.seq < until && grant.at - settled.at <= USED) {
    found.push({ code: 'B19', seq: grant.seq });
  }
  return found;
}
