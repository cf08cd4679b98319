/**
 * Idle and absolute lifetime as ordinary use brackets them: the longest pause after which the session still opened what strangers are
 * refused, and the shortest after which it did not; likewise the ages. For the limits to hold them against see ASVS 5.0 §7.3.
 */
import type { Bracket, ObservedLifetime, Outlived } from '../model/model.ts';
import type { SiteRecord } from '../records/site-record.ts';
import type { SignedIn } from './judged-sign-in.ts';

/** The request that shows that the session outlived a pause comes so soon after it. */
const SHOWN_WITHIN = 60_000;

export function observeLifetime(site: SiteRecord, periods: readonly SignedIn[]): ObservedLifetime {
  let idle: Bracket = {};
  let absolute: Bracket = {};
  for (const { began, ended, expiry } of periods) {
    const until = ended?.seq ?? Number.POSITIVE_INFINITY;
    const admitted = site.admissions.filter((hop) => hop.seq > began.seq && hop.seq < until);
    const last = admitted.at(-1);
    if (last !== undefined && began.at > 0) {
      absolute = survived(absolute, { seq: last.seq, at: last.at, milliseconds: last.at - began.at });
    }
    for (const { from, hop } of site.pauses) {
      if (from.seq < began.seq || hop.seq >= until) continue;
      const proof = admitted.find((one) => one.seq >= hop.seq && one.at - hop.at <= SHOWN_WITHIN);
      if (proof === undefined) continue;
      idle = survived(idle, { seq: proof.seq, at: proof.at, milliseconds: hop.at - from.at });
    }
    if (expiry === undefined || expiry.how === 'evicted' || expiry.doubtful === true) continue;
    const { seq, at } = expiry;
    if (expiry.idle > 0) idle = failed(idle, { seq, at, milliseconds: expiry.idle });
    if (expiry.age !== undefined) absolute = failed(absolute, { seq, at, milliseconds: expiry.age });
  }
  return { idle, absolute };
}

function survived(bracket: Bracket, one: Outlived): Bracket {
  return (bracket.survived?.milliseconds ?? -1) >= one.milliseconds ? bracket : { ...bracket, survived: one };
}

function failed(bracket: Bracket, one: Outlived): Bracket {
  return (bracket.failed?.milliseconds ?? Number.POSITIVE_INFINITY) <= one.milliseconds
    ? bracket
    : { ...bracket, failed: one };
}
