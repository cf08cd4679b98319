/** What the traffic of a site adds to the looks of its cookies (D1 to D4): each rule at most once a cookie, by its first fact. */
import { isChurning } from '../cookies/cookie-life.ts';
import type { Reason } from '../model/model.ts';
import { looksOf } from '../ranking/standing-of.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { cookieFate } from './cookie-fate.ts';
import type { JudgedSignIn, JudgedSignOut, Story } from './judged-sign-in.ts';
import { storyReason } from './story-reason.ts';

type TrafficRule = 'givenAtSignIn' | 'keptAtSignIn' | 'endedAtSignOut';

interface Evidence {
  readonly record: CookieRecord;
  readonly rule: TrafficRule;
  readonly seq: number;
}

const RULES: readonly TrafficRule[] = ['givenAtSignIn', 'keptAtSignIn', 'endedAtSignOut'];

/** @param likely cookies that look like the session's: a sign-out says something of them alone */
export function trafficEvidence(
  { signIns, signOuts }: Story,
  likely: readonly CookieRecord[],
): (record: CookieRecord) => readonly Reason[] {
  const first = new Map<CookieRecord, Map<TrafficRule, number>>();
  for (const { record, rule, seq } of [
    ...signIns.flatMap(ofSignIn),
    ...signOuts.flatMap((one) => ofSignOut(one, likely)),
  ]) {
    const found = first.get(record) ?? new Map<TrafficRule, number>();
    first.set(record, found.set(rule, Math.min(seq, found.get(rule) ?? seq)));
  }
  return (record) => [
    ...RULES.flatMap((rule) => {
      const seq = first.get(record)?.get(rule);
      return seq === undefined ? [] : [storyReason({ rule }, seq)];
    }),
    ...(record.unlocked === undefined ? [] : [storyReason({ rule: 'opened' }, record.unlocked.seq)]),
  ];
}

function ofSignIn({ hop, outcome }: JudgedSignIn): readonly Evidence[] {
  if (hop === undefined || outcome.outcome !== 'success') return [];
  const before = new Map(hop.sent.map((one) => [one.record, one.known]));
  const given = outcome.chain
    .flatMap((one) => one.set)
    .filter(({ record, known, refused, deletes }) => {
      const old = before.get(record);
      return !refused && !deletes && (old === undefined || !sameIdentity(old, known));
    });
  const changed = new Set(given.map((line) => line.record));
  const kept = [...before.keys()].filter((record) => !changed.has(record) && looksOf(record).result.score >= 0);
  return [
    ...given
      .filter(({ record }) => !isChurning(record))
      .map(({ record, seq }): Evidence => ({ record, rule: 'givenAtSignIn', seq })),
    ...kept.map((record): Evidence => ({ record, rule: 'keptAtSignIn', seq: hop.sentSeq ?? hop.seq })),
  ];
}

/** By the sign-out's own answers only: what follows it may have other reasons. */
function ofSignOut({ hop, signOut }: JudgedSignOut, likely: readonly CookieRecord[]): readonly Evidence[] {
  if (hop === undefined) return [];
  const { ended } = cookieFate(hop, likely, hop.exchange.hops.slice(hop.index + 1));
  return likely
    .filter((record) => ended.includes(record.key))
    .map((record): Evidence => ({ record, rule: 'endedAtSignOut', seq: signOut.seq }));
}
