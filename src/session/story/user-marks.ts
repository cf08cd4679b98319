/** The user's word on sign-ins and sign-outs: it overrides what was judged, or stands where nothing was. */

import type { Reason, SignOut } from '../model/model.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Attempt } from '../records/attempt.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Mark, SiteRecord } from '../records/site-record.ts';
import type { JudgedSignIn, JudgedSignOut } from './tell-story.ts';

/** A mark comes after the fact; so far back it may reach, ms. */
const MARK_REACH = 300_000;
const NEAREST = 30_000;

/** Which attempt each "not a sign-in" is about: the one named, or the last before it. */
export function withdrawals(site: SiteRecord): ReadonlyMap<Attempt, Mark> {
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

export function said(outcome: Outcome, word: 'success' | 'failed', text: string, mark: Mark): Outcome {
  const reason: Reason = { code: 'user', points: 100, text, seq: mark.seq };
  return word === 'success'
    ? { ...outcome, outcome: word, success: [reason, ...outcome.success], successScore: outcome.successScore + 100 }
    : { ...outcome, outcome: word, failure: [reason, ...outcome.failure], failureScore: outcome.failureScore + 100 };
}

export function markSignedIn(
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
      kind: 'marked',
      outcome: said(blank, 'success', text, mark),
      until,
      byUser: true,
      rotatedAtStepBefore: false,
      firstStepUnseen: false,
      signedInBefore,
    },
  });
}

export function markSignedOut(mark: Mark, site: SiteRecord, signOuts: JudgedSignOut[], until: number): void {
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
