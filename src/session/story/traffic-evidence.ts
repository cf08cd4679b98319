/** What the traffic of a site adds to the looks of its cookies (D1 to D8): each rule at most once a cookie, by its first fact. */
import { isChurning } from '../cookies/cookie-life.ts';
import { looksOf } from '../ranking/looks-of.ts';
import type { TrafficEvidence } from '../ranking/sentences.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { cookieFate } from './cookie-fate.ts';
import type { JudgedSignIn, JudgedSignOut, Story } from './judged-sign-in.ts';

type TrafficCode = 'D1' | 'D2' | 'D3';

interface Evidence {
  readonly record: CookieRecord;
  readonly code: TrafficCode;
  readonly seq: number;
}

const CODES: readonly TrafficCode[] = ['D1', 'D2', 'D3'];

/**
 * @param likely cookies that look like the session's: a sign-out says something of them alone
 * @param explained what the smallest explanation of the sign-ins makes of cookies
 */
export function trafficEvidence(
  { signIns, signOuts }: Story,
  likely: readonly CookieRecord[],
  explained: ReadonlyMap<CookieRecord, TrafficEvidence>,
): (record: CookieRecord) => readonly TrafficEvidence[] {
  const first = new Map<CookieRecord, Map<TrafficCode, number>>();
  for (const { record, code, seq } of [
    ...signIns.flatMap(ofSignIn),
    ...signOuts.flatMap((one) => ofSignOut(one, likely)),
  ]) {
    const found = first.get(record) ?? new Map<TrafficCode, number>();
    first.set(record, found.set(code, Math.min(seq, found.get(code) ?? seq)));
  }
  return (record) => [
    ...CODES.flatMap((code) => {
      const seq = first.get(record)?.get(code);
      return seq === undefined ? [] : [{ code, seq }];
    }),
    ...[explained.get(record)].filter((one) => one !== undefined),
    ...(record.unlocked === undefined ? [] : [{ code: 'D4', seq: record.unlocked.seq } as const]),
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
      .map(({ record, seq }): Evidence => ({ record, code: 'D1', seq })),
    ...kept.map((record): Evidence => ({ record, code: 'D2', seq: hop.sentSeq ?? hop.seq })),
  ];
}

/** By the sign-out's own answers only: what follows it may have other reasons. */
function ofSignOut({ hop, signOut }: JudgedSignOut, likely: readonly CookieRecord[]): readonly Evidence[] {
  if (hop === undefined) return [];
  const { ended } = cookieFate(hop, likely, hop.exchange.hops.slice(hop.index + 1));
  return likely
    .filter((record) => ended.includes(record.key))
    .map((record): Evidence => ({ record, code: 'D3', seq: signOut.seq }));
}
