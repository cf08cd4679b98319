/** A cookie's record as it is published: an immutable `CookieLife`. Stretches that did not change are published once. */

import type { CookieLife, IdentifierLife } from '../model/model.ts';
import type { CookieRecord, Span } from '../records/cookie-record.ts';
import { latest, touch } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import { publishJudgement } from './publish-judgement.ts';

/** What the cookie is taken for, in the light of the whole site. */
export type Standing = Pick<CookieLife, 'class' | 'score' | 'reasons' | 'framework'>;

/** Ordinary responses needed before churn means anything. */
const ENOUGH = 3;

/** Share of ordinary responses that set a different identity although the request had sent one; undefined when too few. */
export function churnOf(record: CookieRecord): number | undefined {
  return record.samples < ENOUGH ? undefined : record.changes / record.samples;
}

/**
 * Does its value change on ordinary answers anyway, so that a change at sign-in says nothing? True also when most answers leave it
 * alone (a static file server behind the same host) but whoever sets it sets a new one.
 */
export function isChurning(record: CookieRecord): boolean {
  // One change has a reason of its own, such as a sign-out that nothing tells of.
  if (record.changes < 2) return false;
  if ((churnOf(record) ?? 0) >= 0.5) return true;
  return record.sets >= ENOUGH && record.changes / record.sets >= 0.8;
}

/** Ordinary answers to requests that carried a cookie: how many of them changed it? */
export function countChurn(hop: HopRecord): void {
  for (const { record, known } of hop.sent) {
    record.samples += 1;
    touch(record);
    const line = hop.set.findLast((one) => one.record === record && !one.deletes);
    if (line === undefined) continue;
    record.sets += 1;
    if (!sameIdentity(known, line.known)) record.changes += 1;
  }
}

export function publishCookie(record: CookieRecord, standing: Standing): CookieLife {
  const { key, name, domain, hostOnly, path, storeId, partition, site, stored, storedSeq, asked, gone, pinned } =
    record;
  const churn = churnOf(record);
  return {
    key,
    name,
    domain,
    hostOnly,
    path,
    storeId,
    site,
    gone,
    ...(partition === undefined ? {} : { partition }),
    ...(record.hasCrossSiteAncestor === true ? { hasCrossSiteAncestor: true } : {}),
    identifiers: record.spans.map(publishSpan),
    ...(stored === undefined ? {} : { stored }),
    ...(storedSeq === undefined ? {} : { storedSeq }),
    ...(asked === undefined ? {} : { asked }),
    ...(churn === undefined ? {} : { churn }),
    unstored: record.unstored.slice(),
    lines: record.judged.map(publishJudgement),
    sentCrossSite: record.sentCrossSite.slice(),
    ...(pinned === undefined ? {} : { pinned }),
    class: standing.class,
    score: standing.score,
    reasons: standing.reasons,
    ...(standing.framework === undefined ? {} : { framework: standing.framework }),
  };
}

function publishSpan(span: Span): IdentifierLife {
  if (span.published !== undefined) return span.published;
  const known = latest(span);
  const { ordinal, first, setBy, line, setUrl, resets, sentCount, firstSent, lastSent, sentInClear, ended } = span;
  const life: IdentifierLife = {
    ordinal,
    value: known?.value ?? '',
    first,
    setBy,
    sentCount,
    identity: known?.identity ?? { kind: 'empty', part: '', peeled: [], formatId: 'empty' },
    ...(line === undefined ? {} : { line }),
    ...(setUrl === undefined ? {} : { setUrl }),
    resets: resets.slice(),
    ...(firstSent === undefined ? {} : { firstSent }),
    ...(lastSent === undefined ? {} : { lastSent }),
    sentInClear: sentInClear.slice(),
    ...(ended === undefined ? {} : { ended }),
  };
  span.published = life;
  return life;
}
