/**
 * Set-Cookie lines that the browser's store never showed. Said only when there was a chance to see it: the exchange is over, time
 * has moved on, nothing was missed in between, and either the store has spoken about other cookies or a request that should have
 * carried the cookie went without it.
 */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { domainMatches } from '../../cookie/match/domain-matches.ts';
import { pathMatches } from '../../cookie/match/path-matches.ts';
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import { dropSpan, latest, liveSpan, touch } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { AppliedLine } from './apply-set-cookie.ts';
import { forgetAwaited } from './awaited-lines.ts';
import type { CookieState } from './cookie-state.ts';
import { observe } from './observe-line.ts';

/** How long the store may take to speak, ms. */
const PATIENCE = 3_000;

/** While more lines than this wait, requests are not held against them. */
const MOST = 50;

/** Of one cookie; a page that polls may be answered with the same line for hours. */
const KEPT = 100;

interface Waiting {
  readonly applied: AppliedLine;
  readonly hop: HopRecord;
  missed: boolean;
}

export interface UnstoredLines {
  wait(applied: AppliedLine, hop: HopRecord): void;
  /** A request went out: cookies that it should have carried and did not are not stored. */
  sent(hop: HopRecord): void;
  /** Facts may be missing: no claim about anything that is open now. */
  interrupt(): void;
  /** @returns lines that are settled now */
  settle(at: number, storeSpeaks: boolean): readonly HopRecord[];
}

export function createUnstoredLines(state: Pick<CookieState, 'disagreements'>): UnstoredLines {
  let waiting: Waiting[] = [];
  return {
    wait(applied, hop) {
      waiting.push({ applied, hop, missed: false });
    },
    sent(hop) {
      if (waiting.length === 0 || waiting.length > MOST) return;
      const { initiator } = hop.exchange;
      // SameSite and partitions keep cookies from requests that another site causes.
      if (initiator !== undefined && siteOf(initiator) !== hop.site) return;
      const host = hostOf(hop.url);
      for (const one of waiting) {
        const { record } = one.applied.set;
        const reaches = record.hostOnly ? host === record.domain : domainMatches(host, record.domain);
        if (!reaches || one.hop === hop || hop.at < one.applied.set.at) continue;
        const carried = hop.sent.find((sent) => sent.record === record)?.known.value;
        if (carried !== one.applied.set.known.value && pathMatches(pathOf(hop.url), record.path)) one.missed = true;
      }
    },
    interrupt() {
      waiting = [];
    },
    settle(at, storeSpeaks) {
      const settled: HopRecord[] = [];
      const count = waiting.findIndex((one) => at - one.applied.set.at <= PATIENCE);
      const due = waiting.splice(0, count < 0 ? waiting.length : count);
      for (const { applied, hop, missed } of due) {
        if (!(storeSpeaks || missed) || (hop.exchange.ended === undefined && !missed)) continue;
        if (refuse(state, applied, hop)) settled.push(hop);
      }
      return settled;
    },
  };
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '/';
}

function refuse(
  state: Pick<CookieState, 'disagreements'>,
  { set, began, judged }: AppliedLine,
  { url, exchange }: HopRecord,
): boolean {
  const { record } = set;
  if (judged.observed === 'stored') return false;
  const stored = record.stored?.value === set.known.value && record.storedSeq !== undefined;
  if (stored && record.storedSeq !== undefined && (!set.refused || record.storedSeq > set.seq)) return false;
  if (began !== undefined) {
    // Confirmed by an event, or by a request that carried it, in the meantime.
    if (!began.provisional || began.sentCount > 0) return false;
    dropSpan(record, began);
  } else if (!set.refused) {
    const live = liveSpan(record);
    // The identity stayed and only the signature was to change: what the store holds decides.
    if (live === undefined || record.stored?.value === latest(live)?.value) return false;
    if (record.stored === undefined) return false;
  }
  set.refused = true;
  forgetAwaited(record, judged);
  const { seq, at, line, refusal, known } = set;
  const value = known.value === '' ? {} : { value: known.value };
  record.gone = liveSpan(record) === undefined;
  touch(record);
  if (exchange.fromCache === true) return true;
  record.unstored.push({ seq, at, line, url, ...value, ...(refusal === undefined ? {} : { reason: refusal }) });
  if (record.unstored.length > KEPT) record.unstored.shift();
  observe(state, record, judged, 'not-stored', { seq, at });
  return true;
}
