/** What a browser held of one cookie after a sign-in, as far as lines, store events and later requests show. */
import { hostOf } from '../../cookie/match/canonical-host.ts';
import { type CookieRecord, latest, type Span } from '../records/cookie-record.ts';
import type { HopRecord, Sent, SetLine } from '../records/exchange-record.ts';
import type { Known } from '../records/identity-cache.ts';
import { type RotationWindow, SETTLE } from './rotation-window.ts';

/** A script stores a cookie so soon after the answer, ms. */
const BORN_WITHIN = 5_000;

/**
 * What the browser held when the sign-in had settled: what it then sent counts most, then what it was told to store.
 *
 * @param stored the last line of the settling answers that was stored
 * @param shown the last request afterwards that carried it
 * @param sent what was sent with the sign-in
 */
export function heldAfterwards(
  record: CookieRecord,
  { hop, after }: Pick<RotationWindow, 'hop' | 'after'>,
  stored: SetLine | undefined,
  shown: HopRecord | undefined,
  sent: Sent | undefined,
): Known | 'removed' {
  const seen = shown?.sent.find((one) => one.record === record)?.known;
  if (seen !== undefined && (shown?.sentSeq ?? 0) > (stored?.seq ?? 0)) return seen;
  if (stored !== undefined) return stored.deletes ? 'removed' : stored.known;
  const scripted = record.spans.findLast((span) => bornAfter(span, hop));
  const known = scripted === undefined ? undefined : latest(scripted);
  if (known !== undefined) return known;
  const last = record.spans.at(-1);
  const deleted =
    last?.ended?.how.startsWith('deleted') === true && last.ended.seq > hop.seq && last.ended.at - hop.at < SETTLE;
  if (deleted || sent === undefined || tookItsPlace(record, after)) return 'removed';
  return sent.known;
}

/** Its path was guessed from a header, and later requests to its host carried the name in another cookie only: that one is meant. */
function tookItsPlace({ guessed, name, domain }: CookieRecord, after: readonly HopRecord[]): boolean {
  if (!guessed) return false;
  return after.some(({ url, sent }) => {
    const same = sent.filter((one) => one.record.name === name);
    return same.length > 0 && same.every((one) => !one.record.guessed) && hostOf(url) === domain;
  });
}

/** It came into being after the attempt was sent, and within seconds of its answer. */
export function bornAfter(span: Span, hop: HopRecord): boolean {
  const answered = hop.respondedAt ?? hop.at;
  return span.setBy !== 'found' && isLater(span, hop) && span.first.at - answered <= BORN_WITHIN;
}

/**
 * Firefox may report a script's cookie before the request that the script had sent earlier. The time counts then, unless the request
 * carried that value already.
 */
function isLater({ first, values }: Span, hop: HopRecord): boolean {
  if (first.seq > hop.seq) return true;
  return first.at > hop.at && !hop.sent.some(({ known }) => values.some(({ value }) => value === known.value));
}
