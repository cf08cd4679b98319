/** The user's word on sign-ins and sign-outs: it overrides what was judged, or stands where nothing was. */
import type { Reason, SignOut } from '../model/model.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Attempt } from '../records/attempt.ts';
import { reasonOf } from '../records/evidence.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { Mark, SiteRecord } from '../records/site-record.ts';
import type { JudgedSignIn, JudgedSignOut } from './judged-sign-in.ts';
import { STORY_RULES } from './rules.ts';
import { STORY_SENTENCES } from './sentences.ts';

/** A mark comes after the fact; so far back it may reach, ms. */
const MARK_REACH = 300_000;
const NEAREST = 30_000;
/** Requests looked through for the one that a mark is about. */
const MOST_LOOKED = 500;

/** What a mark makes of the last sign-in or sign-out. */
export interface Marked<One> {
  readonly judged: One;
  /** It takes the place of the last one, and does not come after it. */
  readonly instead: boolean;
}

/**
 * What the user said of single attempts: "not a sign-in" of the one named, or of the last before it; "it was one" only of the one named. The
 * last word counts, so that either can be taken back.
 */
export function wordsOnAttempts(site: SiteRecord): ReadonlyMap<Attempt, Mark> {
  const found = new Map<Attempt, Mark>();
  for (const mark of site.marks) {
    const named = mark.exchange !== undefined;
    if (mark.mark !== 'not-a-sign-in' && !(named && mark.mark === 'signed-in')) continue;
    const attempt = site.attempts.findLast(
      ({ hop }) => hop.seq < mark.seq && (!named || hop.exchange.id === mark.exchange),
    );
    if (attempt !== undefined) found.set(attempt, mark);
  }
  return found;
}

/** It is about one attempt that it names. */
export function isBound({ exchange }: Mark, { attempts }: SiteRecord): boolean {
  return exchange !== undefined && attempts.some(({ hop }) => hop.exchange.id === exchange);
}

/** The outcome of an attempt that the user has spoken about. */
export function saidOutcome(outcome: Outcome, mark: Mark): Outcome {
  return mark.mark === 'signed-in' ? confirmed(outcome, mark) : withdrawn(outcome, mark);
}

/** The outcome of an attempt that the user says was no sign-in. */
function withdrawn(outcome: Outcome, mark: Mark): Outcome {
  const reason = wordOf('U2', mark);
  const failureScore = outcome.failureScore + reason.points;
  return { ...outcome, outcome: 'failed', failure: [reason, ...outcome.failure], failureScore };
}

function confirmed(outcome: Outcome, mark: Mark): Outcome {
  const reason = wordOf('U1', mark);
  const successScore = outcome.successScore + reason.points;
  return { ...outcome, outcome: 'success', success: [reason, ...outcome.success], successScore };
}

/**
 * The user's "signed in": the last request that can have been it, never a sign-out, nor anything before one.
 *
 * @param last the last attempt before it
 * @param lastOut `seq` of the last sign-out, or of what else ended a session
 */
export function markedSignIn(
  mark: Mark,
  site: SiteRecord,
  last: JudgedSignIn | undefined,
  until: number,
  signedInBefore: boolean,
  lastOut: number,
): Marked<JudgedSignIn> {
  const near = nearest(site, mark, lastOut);
  if (last !== undefined && (last.hop?.seq ?? 0) > lastOut && isMeant(last, mark, near)) {
    return { judged: { ...last, mark, byUser: true, outcome: confirmed(last.outcome, mark) }, instead: true };
  }
  const unjudged: Outcome = {
    outcome: 'success',
    success: [],
    successScore: 0,
    failure: [],
    failureScore: 0,
    secondFactor: false,
    settled: { seq: mark.seq, at: mark.at },
    chain: near?.exchange.hops.slice(near.index) ?? [],
    answer: near?.status === undefined ? 'marked by you' : String(near.status),
  };
  const judged: JudgedSignIn = {
    ...(near === undefined ? {} : { hop: near }),
    mark,
    kind: 'marked',
    outcome: confirmed(unjudged, mark),
    until,
    byUser: true,
    rotatedAtStepBefore: false,
    firstStepUnseen: false,
    signedInBefore,
  };
  return { judged, instead: false };
}

/** A refused attempt is not what the user means, unless nothing else was sent since. */
function isMeant({ hop, byUser, outcome }: JudgedSignIn, mark: Mark, near: HopRecord | undefined): boolean {
  if (hop === undefined || byUser || mark.at - hop.at > MARK_REACH) return false;
  return outcome.outcome !== 'failed' || near === undefined || near.seq <= hop.seq;
}

/** The user's "signed out". @param last the last sign-out before it */
export function markedSignOut(
  mark: Mark,
  site: SiteRecord,
  last: JudgedSignOut | undefined,
  until: number,
): Marked<JudgedSignOut> {
  const reason = wordOf('U3', mark);
  if (last !== undefined && mark.at - last.signOut.at <= MARK_REACH) {
    const reasons = [reason, ...last.signOut.reasons];
    const signOut = { ...last.signOut, byUser: true, reasons, score: last.signOut.score + reason.points };
    return { judged: { ...last, signOut }, instead: true };
  }
  const hop = nearest(site, mark);
  const moment = hop ?? mark;
  const signOut: SignOut = {
    seq: moment.seq,
    at: moment.at,
    id: `out-${mark.seq}`,
    site: site.domain,
    url: hop?.url ?? '',
    ...(hop === undefined ? {} : { exchange: hop.exchange.id }),
    reasons: [reason],
    score: reason.points,
    byUser: true,
    kept: [],
    ended: [],
  };
  return { judged: { ...(hop === undefined ? {} : { hop }), signOut, until }, instead: false };
}

function wordOf(code: 'U1' | 'U2' | 'U3', { seq }: Mark): Reason {
  return reasonOf(STORY_RULES, STORY_SENTENCES, { code, seq });
}

/** The request that a mark is about: the last one that could change something, else the last page, within half a minute. */
function nearest(site: SiteRecord, mark: Mark, after = 0): HopRecord | undefined {
  let page: HopRecord | undefined;
  for (let index = site.hops.length - 1, looked = 0; index >= 0 && looked < MOST_LOOKED; index--, looked++) {
    const hop = site.hops[index];
    if (hop === undefined || hop.seq > mark.seq) continue;
    // What a sign-out led to belongs to it.
    if (hop.seq > after && (hop.exchange.hops[0]?.seq ?? hop.seq) <= after) continue;
    if (mark.at - hop.at > NEAREST || hop.seq <= after) break;
    if (hop.method !== 'GET' && hop.method !== 'HEAD' && hop.exchange.kind !== 'ping') return hop;
    if (hop.exchange.kind === 'main_frame') page ??= hop;
  }
  return page?.exchange.hops[0] ?? page;
}
