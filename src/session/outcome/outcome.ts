/**
 * Stage B: did the attempt succeed? Two scores, every point with a code and a sentence; success needs S ≥ 45 and S − F ≥ 25, failure
 * F ≥ 40 and F − S ≥ 15, anything else is uncertain and says so. A wrong password must never come out as a success, so what wrong
 * passwords do as well (an answer of 200, a fresh anonymous identifier, a cookie sent again) can never add up to one.
 *
 * Departures from the first draft of the weights, and why:
 * B1 is 30 only when an identifier that was sent got a new identity (15 when sealed or the browser's own state, which changes with any
 * flash message); a first identifier is B2, 20. B3 looks at where the chain ended, never counts for the page that the form was on, and
 * gets +10 (B3a) for an answer of 2xx there and +15 (B12) when that page had not opened before without a sign-in. B4 is 10: JSON sites
 * answer 200 to anything. B5 is 35, for credentials that a script never sent before. B8 is 40 and B14 (after a script's request, a page
 * that had not opened before followed within 1 s) 35. B20 is 30, for a cookie that its framework keeps for those who are signed in. B17 and
 * B18 rest on protocols that forbid another answer to a wrong password, F12 (30) on one that forbids it to a right one. F1 is 70, since a
 * refusal outweighs a fresh cookie; F3 is 20; F5, the same form sent again, is 45; F10, refused again afterwards, is 30; F11, another page
 * led to signing in after the form was answered with its own page, is 20. F2 is 5 for a way back to a page that is no sign-in page: both
 * passwords can lead there.
 *
 * What a content script saw (B6, B7, F4) can make an outcome uncertain and never settle one, because a page can feign it: each side has to
 * reach its threshold without it.
 */

import { samePage } from '../../lexicon/address.ts';
import type { Reason, SignInOutcome } from '../model/model.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { judgeAftermath } from './aftermath.ts';
import { judgeCookies } from './cookie-evidence.ts';
import type { Judging, Outcome, OutcomeContext } from './judging.ts';
import { judgeNotices } from './notice-evidence.ts';
import { answerOf, chainOf, judgePlace } from './place-evidence.ts';
import { judgeProtocol } from './protocol-evidence.ts';

/** A second factor that comes later than this belongs to something else. */
const FACTOR_FOLLOWS = 600_000;

export function judgeOutcome(attempt: Attempt, context: OutcomeContext): Outcome {
  const { hop } = attempt;
  const chain = chainOf(hop, context);
  const final = chain.findLast((one) => one.status !== undefined) ?? hop;
  const success: Reason[] = [];
  const failure: Reason[] = [];
  const settled = { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at };
  const state = { attempt, context, chain, final, settled, success, failure };
  const asked = judgePlace(state);
  if (final.status !== undefined) {
    judgeProtocol(state);
    // Before the aftermath, which counts a page that leads to signing in only where nothing at all spoke for a success.
    judgeNotices(state);
    judgeAftermath(state);
    judgeCookies(state);
  }
  const secondFactor = asked || (final.status !== undefined && factorFollows(state));
  const outcome = secondFactor ? 'uncertain' : decide(success, failure);
  return {
    outcome,
    ...(outcome === 'uncertain' ? { missing: missingFor(final, hop, secondFactor) } : {}),
    ...{ success, successScore: sum(success), failure, failureScore: sum(failure), chain, secondFactor },
    settled: [...success, ...failure].reduce(
      (latest, one) => ((one.seq ?? 0) > latest.seq ? { seq: one.seq ?? 0, at: latest.at } : latest),
      settled,
    ),
    answer: answerOf(hop, chain, final),
  };
}

/** Codes of what the page showed; the page can feign it. */
const FEIGNED: ReadonlySet<string> = new Set(['B6', 'B7', 'F4', 'F7']);

const sum = (reasons: readonly Reason[]): number => reasons.reduce((points, one) => points + one.points, 0);
const solid = (reasons: readonly Reason[]): number => sum(reasons.filter((one) => !FEIGNED.has(one.code)));

function decide(success: readonly Reason[], failure: readonly Reason[]): SignInOutcome {
  if (solid(success) >= 45 && solid(success) - sum(failure) >= 25) return 'success';
  return solid(failure) >= 40 && solid(failure) - sum(success) >= 15 ? 'failed' : 'uncertain';
}

/** The page that the answer led to, or that the form was on, is where a second factor was then sent from. */
function factorFollows({ attempt, context, final, settled, success, failure }: Judging): boolean {
  const next = context.factorAfter;
  if (next === undefined || attempt.factor || attempt.federated || next.at - settled.at > FACTOR_FOLLOWS) return false;
  // A page of the sign-in that is not the form's own (`/login/code`) speaks against nothing when a factor was sent from there.
  // Nor does what was looked at in between: nobody is signed in before the factor was sent.
  const own = samePage(final.url, attempt.hop.page);
  const led = failure.filter(({ code }) => code !== 'F11' && (own || (code !== 'F2' && code !== 'F3')));
  if (sum(led) >= 40) return false;
  // What had been refused opens already: the sign-in was over, and the factor is for something else.
  if (success.some((one) => one.code === 'B8')) return false;
  const shown = final.exchange.kind === 'main_frame' ? final.url : attempt.hop.page;
  if (withoutQuery(next.page) !== withoutQuery(shown)) return false;
  success.push({
    code: 'B9',
    points: 0,
    text: 'Another factor was sent next, from the page that followed.',
    seq: next.seq,
  });
  return true;
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');

function missingFor(final: HopRecord, hop: HopRecord, secondFactor: boolean): string {
  if (hop.status === undefined) return 'No answer to it has been seen.';
  if (secondFactor) return 'The sign-in goes on: another factor was asked for.';
  if (final.status !== undefined && final.status >= 300 && final.status < 400)
    return 'Where the redirect ended has not been seen.';
  return 'Nothing was seen that only somebody signed in gets. Open a page that needs a sign-in, or mark the moment yourself.';
}
