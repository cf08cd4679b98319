/** The sign-ins and sign-outs of one site in order: each is judged in the light of what is known to have gone before. */
import { readAddress } from '../../lexicon/address.ts';
import type { CookieClass, Expiry, Moment, SignInKind } from '../model/model.ts';
import { judgeOutcome } from '../outcome/judge-outcome.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { ROTATED } from '../outcome/rules.ts';
import { MISSING } from '../outcome/sentences.ts';
import type { Attempt } from '../records/attempt.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { endpointKey, type Mark, type SiteRecord } from '../records/site-record.ts';
import { expiredInBrowser, expiredOnServer } from './expiry.ts';
import type { JudgedSignIn, JudgedSignOut, SignedIn, Story } from './judged-sign-in.ts';
import { judgeEnding, judgeSignOut } from './sign-out.ts';
import { lacksFirstStep, stepBefore } from './step-before.ts';
import { nextDeed, type StoryStep, storySteps } from './story-steps.ts';
import { isBound, markedSignIn, markedSignOut, saidOutcome, wordsOnAttempts } from './user-marks.ts';

/** @param likely cookies that look like the session's, for telling sign-outs */
export function tellStory(
  site: SiteRecord,
  likely: readonly CookieRecord[],
  classOf: (key: string) => CookieClass,
): Story {
  const steps = storySteps(site, likely);
  const said = wordsOnAttempts(site);
  const signIns: JudgedSignIn[] = [];
  const signOuts: JudgedSignOut[] = [];
  const expiries: Expiry[] = [];
  const periods: SignedIn[] = [];
  let signedIn = false;
  let lastIn = 0;
  let lastOut = 0;
  let began: Moment = { seq: 0, at: 0 };

  const enter = (moment: Moment, seq: number): void => {
    if (!signedIn) began = moment;
    signedIn = true;
    lastIn = seq;
  };
  const leave = (moment: Moment, expiry?: Expiry): void => {
    if (signedIn) periods.push({ began, ended: moment, ...(expiry === undefined ? {} : { expiry }) });
    signedIn = false;
    lastOut = moment.seq;
  };
  const expire = (expiry: Expiry | undefined): void => {
    if (expiry === undefined) return;
    expiries.push(expiry);
    leave(expiry, expiry);
  };
  const attempted = (attempt: Attempt, until: number, next: StoryStep | undefined): void => {
    const { hop } = attempt;
    const anonymous = { from: lastOut, to: signedIn ? lastIn : hop.seq };
    const judgedOutcome = judgeOutcome(attempt, { site, classOf, until, anonymous, ...following(attempt, next) });
    const outcome = attempt.guessed ? asked(judgedOutcome) : judgedOutcome;
    const before = stepBefore(attempt, signIns);
    const mark = said.get(attempt);
    const judged: JudgedSignIn = {
      hop,
      attempt,
      until,
      kind: kindWithin(attempt, signedIn, before !== undefined),
      signedInBefore: signedIn,
      byUser: mark !== undefined,
      outcome: mark === undefined ? outcome : saidOutcome(outcome, mark),
      rotatedAtStepBefore: before?.outcome.success.some((one) => ROTATED.has(one.code)) ?? false,
      ...(before === undefined ? {} : { before }),
      firstStepUnseen: before === undefined && !signedIn && lacksFirstStep(attempt, site),
    };
    signIns.push(judged);
    if (judged.outcome.outcome === 'success') enter(hop, hop.seq);
  };
  const marked = (mark: Mark, until: number): void => {
    if (mark.mark === 'signed-in') {
      const { judged, instead } = markedSignIn(mark, site, signIns.at(-1), until, signedIn, lastOut);
      signIns.splice(signIns.length - (instead ? 1 : 0), 1, judged);
      enter(mark, mark.seq);
    } else if (mark.mark === 'signed-out') {
      const { judged, instead } = markedSignOut(mark, site, signOuts.at(-1), until);
      signOuts.splice(signOuts.length - (instead ? 1 : 0), 1, judged);
      leave(mark);
    }
  };

  for (const [index, step] of steps.entries()) {
    const next = nextDeed(steps, index, said);
    const until = next?.seq ?? Number.POSITIVE_INFINITY;
    switch (step.type) {
      case 'attempt':
        attempted(step.attempt, until, next);
        break;
      case 'sign-out-request': {
        const signOut = judgeSignOut(step.hop, site, likely, until);
        if (signOut === undefined) break;
        signOuts.push({ hop: step.hop, signOut, until });
        leave(step.hop);
        break;
      }
      case 'ending': {
        const signOut = signedIn ? judgeEnding(step.hop, site, likely, until) : undefined;
        if (signOut === undefined) break;
        signOuts.push({ hop: step.hop, signOut, until });
        leave(step.hop);
        break;
      }
      case 'refusal':
        if (signedIn) expire(expiredOnServer(step.hop, site, { began, cookies: likely }));
        break;
      case 'dropped':
        if (signedIn) expire(expiredInBrowser(step.record, step.ended, site, { began, cookies: likely }));
        break;
      case 'mark':
        // What is said of one attempt counts when it was made.
        if (!isBound(step.mark, site)) marked(step.mark, until);
        break;
      default:
        step satisfies never;
    }
  }
  if (signedIn) periods.push({ began });
  return { signIns, signOuts, expiries, periods };
}

/** Only its effect says that it may be a sign-in, and other forms have the same effect: the tester knows. */
function asked(outcome: Outcome): Outcome {
  return { ...outcome, outcome: 'uncertain', missing: MISSING.guessed };
}

/** What comes next says something of this one: the form again, another factor, a sign-out. */
function following(attempt: Attempt, next: StoryStep | undefined) {
  if (next?.type === 'sign-out-request') return { signOutAfter: next.hop };
  if (next?.type !== 'attempt') return {};
  const again = next.attempt.password && endpointKey(next.attempt.hop) === endpointKey(attempt.hop);
  return {
    ...(again ? { repeat: next.attempt.hop } : {}),
    ...(next.attempt.factor ? { factorAfter: next.attempt.hop } : {}),
  };
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
