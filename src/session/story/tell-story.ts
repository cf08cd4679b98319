/** The sign-ins and sign-outs of one site in order: each is judged in the light of what is known to have gone before. */
import { readAddress } from '../../lexicon/address.ts';
import type { CookieClass, Expiry, Moment, SignInKind, SignOut } from '../model/model.ts';
import { judgeOutcome } from '../outcome/judge-outcome.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { ROTATED } from '../outcome/rules.ts';
import type { Attempt } from '../records/attempt.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { endpointKey, type Mark, type SiteRecord } from '../records/site-record.ts';
import { type Dropped, droppedOf, judgeDropped, judgeRefusal } from './expiry.ts';
import type { SignedIn } from './observed-lifetime.ts';
import { judgeSignOut } from './sign-out.ts';
import { lacksFirstStep, stepBefore } from './step-before.ts';
import { markSignedIn, markSignedOut, said, withdrawals } from './user-marks.ts';

/** An attempt with all that was made of it. */
export interface JudgedSignIn {
  /** Absent for a mark near which no request was seen. */
  readonly hop?: HopRecord;
  readonly attempt?: Attempt;
  readonly kind: SignInKind;
  readonly mark?: Mark;
  readonly outcome: Outcome;
  readonly until: number;
  readonly byUser: boolean;
  readonly rotatedAtStepBefore: boolean;
  readonly firstStepUnseen: boolean;
  /** The step that asked for this one. */
  readonly before?: JudgedSignIn;
  readonly signedInBefore: boolean;
}

export interface JudgedSignOut {
  readonly hop?: HopRecord;
  readonly signOut: SignOut;
  readonly until: number;
}

export interface Story {
  readonly signIns: readonly JudgedSignIn[];
  readonly signOuts: readonly JudgedSignOut[];
  readonly expiries: readonly Expiry[];
  /** The times in which somebody was signed in. */
  readonly periods: readonly SignedIn[];
}

type Step =
  | { readonly type: 'attempt'; readonly seq: number; readonly attempt: Attempt }
  | { readonly type: 'departure'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'mark'; readonly seq: number; readonly mark: Mark }
  | { readonly type: 'refusal'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'dropped'; readonly seq: number; readonly record: CookieRecord; readonly ended: Dropped };

/** @param likely cookies that look like the session's, for telling sign-outs */
export function tellStory(
  site: SiteRecord,
  likely: readonly CookieRecord[],
  classOf: (key: string) => CookieClass,
): Story {
  const steps: Step[] = [
    ...site.attempts.map((attempt): Step => ({ type: 'attempt', seq: attempt.hop.seq, attempt })),
    ...site.signOutRequests.map((hop): Step => ({ type: 'departure', seq: hop.seq, hop })),
    ...site.marks.map((mark): Step => ({ type: 'mark', seq: mark.seq, mark })),
    ...site.refusals.map((hop): Step => ({ type: 'refusal', seq: hop.seq, hop })),
    ...droppedOf(likely).map(({ record, ended }): Step => ({ type: 'dropped', seq: ended.seq, record, ended })),
  ].sort((a, b) => a.seq - b.seq);
  const withdrawn = withdrawals(site);
  const signIns: JudgedSignIn[] = [];
  const signOuts: JudgedSignOut[] = [];
  const expiries: Expiry[] = [];
  const periods: SignedIn[] = [];
  let [signedIn, lastIn, lastOut] = [false, 0, 0];
  let began: Moment = { seq: 0, at: 0 };
  const enter = (moment: Moment, first: boolean): void => {
    if (first) began = moment;
  };
  const leave = (moment: Moment, expiry?: Expiry): void => {
    if (signedIn) periods.push({ began, ended: moment, ...(expiry === undefined ? {} : { expiry }) });
    [signedIn, lastOut] = [false, moment.seq];
  };
  const expire = (expiry: Expiry | undefined): void => {
    if (expiry === undefined) return;
    expiries.push(expiry);
    leave(expiry, expiry);
  };
  steps.forEach((step, index) => {
    const next = nextDeed(steps, index);
    const until = next?.seq ?? Number.POSITIVE_INFINITY;
    if (step.type === 'attempt') {
      const { attempt } = step;
      const anonymous = signedIn ? { from: lastOut, to: lastIn } : { from: lastOut, to: step.seq };
      const again = next?.type === 'attempt' && endpointKey(next.attempt.hop) === endpointKey(attempt.hop);
      const repeat = again && next.attempt.password ? { repeat: next.attempt.hop } : {};
      const factor = next?.type === 'attempt' && next.attempt.factor ? { factorAfter: next.attempt.hop } : {};
      const outcome = judgeOutcome(attempt, { site, classOf, until, anonymous, ...repeat, ...factor });
      const before = stepBefore(attempt, signIns);
      const mark = withdrawn.get(attempt);
      const judged: JudgedSignIn = {
        ...{
          hop: attempt.hop,
          attempt,
          until,
          kind: kindWithin(attempt, signedIn, before !== undefined),
          signedInBefore: signedIn,
          byUser: mark !== undefined,
        },
        outcome: mark === undefined ? outcome : said(outcome, 'failed', 'You said that it was not a sign-in.', mark),
        rotatedAtStepBefore: before?.outcome.success.some((one) => ROTATED.has(one.code)) ?? false,
        ...(before === undefined ? {} : { before }),
        firstStepUnseen: before === undefined && !signedIn && lacksFirstStep(attempt, site),
      };
      signIns.push(judged);
      if (judged.outcome.outcome === 'success') {
        enter(attempt.hop, !signedIn);
        [signedIn, lastIn] = [true, step.seq];
      }
    } else if (step.type === 'departure') {
      const signOut = judgeSignOut(step.hop, site, likely, until);
      if (signOut === undefined) return;
      signOuts.push({ hop: step.hop, signOut, until });
      leave(step.hop);
    } else if (step.type === 'refusal') {
      if (signedIn) expire(judgeRefusal(step.hop, site, { began, cookies: likely }));
    } else if (step.type === 'dropped') {
      if (signedIn) expire(judgeDropped(step.record, step.ended, site, { began, cookies: likely }));
    } else if (step.mark.mark === 'signed-in') {
      markSignedIn(step.mark, site, signIns, until, signedIn);
      enter(step.mark, !signedIn);
      [signedIn, lastIn] = [true, step.seq];
    } else if (step.mark.mark === 'signed-out') {
      markSignedOut(step.mark, site, signOuts, until);
      leave(step.mark);
    }
  });
  if (signedIn) periods.push({ began });
  return { signIns, signOuts, expiries, periods };
}

/** The next attempt or sign-out: it explains what happens from then on. */
function nextDeed(steps: readonly Step[], index: number): Extract<Step, { type: 'attempt' | 'departure' }> | undefined {
  for (let at = index + 1; at < steps.length; at++) {
    const one = steps[at];
    if (one?.type === 'attempt' || one?.type === 'departure') return one;
  }
  return undefined;
}

/** What only the story tells: somebody who is signed in already shows it again, or shows more. */
function kindWithin(
  { kind, factor, password, hop, reasons }: Attempt,
  signedIn: boolean,
  steppedUp: boolean,
): SignInKind {
  if (!signedIn || steppedUp || kind !== 'sign-in') return kind;
  if (factor) return 'step-up';
  const named = reasons.some((one) => one.code === 'A2');
  return password && (!named || readAddress(hop.url).reauthentication) ? 're-authentication' : kind;
}
