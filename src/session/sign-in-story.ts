/** The sign-ins and sign-outs of one site in order: each is judged in the light of what is known to have gone before. */
import type { Attempt } from './attempt.ts';
import type { CookieRecord } from './cookie-record.ts';
import type { HopRecord } from './exchange-record.ts';
import type { CookieClass, Reason, SignOut } from './model.ts';
import { judgeOutcome, type Outcome } from './outcome.ts';
import { judgeSignOut } from './sign-out.ts';
import { endpointKey, type Mark, type SiteRecord } from './site-record.ts';

/** An attempt with all that was made of it. */
export interface JudgedSignIn {
  /** Absent for a mark near which no request was seen. */
  readonly hop?: HopRecord;
  readonly attempt?: Attempt;
  readonly mark?: Mark;
  readonly outcome: Outcome;
  readonly until: number;
  readonly byUser: boolean;
  readonly rotatedAtStepBefore: boolean;
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
}

type Step =
  | { readonly type: 'attempt'; readonly seq: number; readonly attempt: Attempt }
  | { readonly type: 'departure'; readonly seq: number; readonly hop: HopRecord }
  | { readonly type: 'mark'; readonly seq: number; readonly mark: Mark };

/** A mark comes after the fact; so far back it may reach, ms. */
const MARK_REACH = 300_000;
const NEAREST = 30_000;
const STEP_UP = 600_000;

/** @param likely cookies that look like the session's, for telling sign-outs */
export function tellStory(
  site: SiteRecord,
  likely: readonly CookieRecord[],
  classOf: (key: string) => CookieClass,
): Story {
  const steps: Step[] = [
    ...site.attempts.map((attempt): Step => ({ type: 'attempt', seq: attempt.hop.seq, attempt })),
    ...site.departures.map((hop): Step => ({ type: 'departure', seq: hop.seq, hop })),
    ...site.marks.map((mark): Step => ({ type: 'mark', seq: mark.seq, mark })),
  ].sort((a, b) => a.seq - b.seq);
  const withdrawn = withdrawals(site);
  const signIns: JudgedSignIn[] = [];
  const signOuts: JudgedSignOut[] = [];
  let [signedIn, lastIn, lastOut] = [false, 0, 0];
  steps.forEach((step, index) => {
    const next = steps.slice(index + 1, index + 20).find((one) => one.type !== 'mark');
    const until = next?.seq ?? Number.POSITIVE_INFINITY;
    if (step.type === 'attempt') {
      const { attempt } = step;
      const anonymous = signedIn ? { from: lastOut, to: lastIn } : { from: lastOut, to: step.seq };
      const again = next?.type === 'attempt' && endpointKey(next.attempt.hop) === endpointKey(attempt.hop);
      const repeat = again && next.attempt.password ? { repeat: next.attempt.hop } : {};
      const outcome = judgeOutcome(attempt, { site, classOf, until, anonymous, ...repeat });
      const before = signIns.at(-1);
      const steppedUp = before?.outcome.secondFactor === true && attempt.hop.at - (before.hop?.at ?? 0) <= STEP_UP;
      const mark = withdrawn.get(attempt);
      const judged: JudgedSignIn = {
        ...{ hop: attempt.hop, attempt, until, signedInBefore: signedIn, byUser: mark !== undefined },
        outcome: mark === undefined ? outcome : said(outcome, 'failed', 'You said that it was not a sign-in.', mark),
        rotatedAtStepBefore: steppedUp && before.outcome.success.some((one) => one.code === 'B1'),
      };
      signIns.push(judged);
      if (judged.outcome.outcome === 'success') [signedIn, lastIn] = [true, step.seq];
    } else if (step.type === 'departure') {
      const signOut = judgeSignOut(step.hop, site, likely, until);
      if (signOut === undefined) return;
      signOuts.push({ hop: step.hop, signOut, until });
      [signedIn, lastOut] = [false, step.seq];
    } else if (step.mark.mark === 'signed-in') {
      markSignedIn(step.mark, site, signIns, until, signedIn);
      [signedIn, lastIn] = [true, step.seq];
    } else if (step.mark.mark === 'signed-out') {
      markSignedOut(step.mark, site, signOuts, until);
      [signedIn, lastOut] = [false, step.seq];
    }
  });
  return { signIns, signOuts };
}

/** Which attempt each "not a sign-in" is about: the one named, or the last before it. */
function withdrawals(site: SiteRecord): ReadonlyMap<Attempt, Mark> {
  const found = new Map<Attempt, Mark>();
  for (const mark of site.marks) {
    if (mark.mark !== 'not-a-sign-in') continue;
    const attempt = site.attempts.findLast(
      ({ hop }) => hop.seq < mark.seq && (mark.exchange === undefined || hop.exchange.id === mark.exchange),
    );
    if (attempt !== undefined) found.set(attempt, mark);
  }
  return found;
}

function said(outcome: Outcome, word: 'success' | 'failed', text: string, mark: Mark): Outcome {
  const reason: Reason = { code: 'user', points: 100, text, seq: mark.seq };
  return word === 'success'
    ? { ...outcome, outcome: word, success: [reason, ...outcome.success], successScore: outcome.successScore + 100 }
    : { ...outcome, outcome: word, failure: [reason, ...outcome.failure], failureScore: outcome.failureScore + 100 };
}

function markSignedIn(
  mark: Mark,
  site: SiteRecord,
  signIns: JudgedSignIn[],
  until: number,
  signedInBefore: boolean,
): void {
  const text = 'You said that you signed in here.';
  const last = signIns.at(-1);
  const near = nearest(site, mark);
  const fits = last?.hop !== undefined && mark.at - last.hop.at <= MARK_REACH && last.byUser === false;
  // A refused attempt is not what the user means, unless nothing else was sent since.
  if (
    last !== undefined &&
    fits &&
    (last.outcome.outcome !== 'failed' || near === undefined || near.seq <= (last.hop?.seq ?? 0))
  ) {
    signIns[signIns.length - 1] = { ...last, mark, byUser: true, outcome: said(last.outcome, 'success', text, mark) };
    return;
  }
  const moment = { seq: mark.seq, at: mark.at };
  const blank: Outcome = {
    ...{ outcome: 'success', success: [], successScore: 0, failure: [], failureScore: 0, secondFactor: false },
    ...{ settled: moment, chain: near?.exchange.hops.slice(near.index) ?? [] },
    answer: near?.status === undefined ? 'marked by you' : String(near.status),
  };
  signIns.push({
    ...(near === undefined ? {} : { hop: near }),
    ...{
      mark,
      outcome: said(blank, 'success', text, mark),
      until,
      byUser: true,
      rotatedAtStepBefore: false,
      signedInBefore,
    },
  });
}

function markSignedOut(mark: Mark, site: SiteRecord, signOuts: JudgedSignOut[], until: number): void {
  const reason: Reason = { code: 'user', points: 100, text: 'You said that you signed out here.', seq: mark.seq };
  const last = signOuts.at(-1);
  if (last !== undefined && mark.at - last.signOut.at <= MARK_REACH) {
    const { signOut } = last;
    const marked = { ...signOut, byUser: true, reasons: [reason, ...signOut.reasons], score: signOut.score + 100 };
    signOuts[signOuts.length - 1] = { ...last, signOut: marked };
    return;
  }
  const hop = nearest(site, mark);
  const moment = hop ?? mark;
  const signOut: SignOut = {
    ...{ seq: moment.seq, at: moment.at, id: `out-${mark.seq}`, site: site.domain, url: hop?.url ?? '' },
    ...(hop === undefined ? {} : { exchange: hop.exchange.id }),
    ...{ reasons: [reason], score: 100, byUser: true, kept: [], ended: [] },
  };
  signOuts.push({ ...(hop === undefined ? {} : { hop }), signOut, until });
}

/** The request that a mark is about: the last one that could change something, else the last page, within half a minute. */
function nearest(site: SiteRecord, mark: Mark): HopRecord | undefined {
  let page: HopRecord | undefined;
  for (let index = site.hops.length - 1, looked = 0; index >= 0 && looked < 500; index--, looked++) {
    const hop = site.hops[index];
    if (hop === undefined || hop.seq > mark.seq) continue;
    if (mark.at - hop.at > NEAREST) break;
    if (hop.method !== 'GET' && hop.method !== 'HEAD' && hop.exchange.kind !== 'ping') return hop;
    if (hop.exchange.kind === 'main_frame') page ??= hop;
  }
  return page?.exchange.hops[0] ?? page;
}
