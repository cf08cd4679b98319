/** A token's record as it is published: an immutable `TokenLife`. Nothing is published anew that did not change. */
import type { Moment, Reason, TokenIdentifier, TokenLife } from '../model/model.ts';
import type { TokenSpan } from '../records/carried-token.ts';
import type { TokenRecord } from '../records/token-record.ts';

/** What the site as a whole knows of the carrier. */
export interface TokenStanding extends Pick<TokenLife, 'class' | 'score' | 'reasons'> {
  /** The last sign-out, where nothing was sent with it afterwards although the site was used. */
  readonly unusedSince?: Moment;
}

const lives = new WeakMap<TokenRecord, { readonly key: string; readonly life: TokenLife }>();

export function publishToken(record: TokenRecord, standing: TokenStanding): TokenLife {
  const { unusedSince, ...judged } = standing;
  const key = `${record.version} ${unusedSince?.seq} ${judged.reasons.map(keyOf).join()}`;
  const cached = lives.get(record);
  if (cached?.key === key) return cached.life;
  const life: TokenLife = {
    key: record.key,
    name: record.name,
    carrier: record.carrier,
    site: record.site,
    hosts: [...record.hosts],
    identifiers: record.spans.map((span, index) => publishSpan(span, record.spans[index + 1], unusedSince)),
    dropped: record.dropped,
    ...judged,
  };
  lives.set(record, { key, life });
  return life;
}

const keyOf = ({ code, seq }: Reason): string => `${code}${seq}`;

function publishSpan(span: TokenSpan, next: TokenSpan | undefined, unusedSince: Moment | undefined): TokenIdentifier {
  const { ordinal, known, cutFrom, first, sentCount, lastSent, accepted, refused, sentOn } = span;
  const ended = endOf(span, next, unusedSince);
  return {
    ordinal,
    value: known.value,
    identity: known.identity,
    first,
    sentCount,
    firstSent: first,
    lastSent,
    ...(cutFrom === undefined ? {} : { cutFrom }),
    renewals: span.renewals.slice(),
    sentInClear: span.sentInClear.slice(),
    ...(accepted === undefined ? {} : { accepted }),
    ...(refused === undefined ? {} : { refused }),
    ...(sentOn === undefined ? {} : { sentOn }),
    ...(ended === undefined ? {} : { ended }),
  };
}

/** One that was sent on beside the next has not ended, as far as anybody can tell: an application may use two at once. */
function endOf(
  span: TokenSpan,
  next: TokenSpan | undefined,
  unusedSince: Moment | undefined,
): TokenIdentifier['ended'] | undefined {
  const { accepted, refused } = span;
  if (accepted !== undefined && refused !== undefined && refused.seq > accepted.seq) {
    return { seq: refused.seq, at: refused.at, how: 'refused' };
  }
  if (next !== undefined && span.sentOn === undefined) {
    return { seq: next.first.seq, at: next.first.at, how: 'replaced', nextOrdinal: next.ordinal };
  }
  if (unusedSince === undefined || span.lastSent.seq > unusedSince.seq) return undefined;
  return { seq: unusedSince.seq, at: unusedSince.at, how: 'unused' };
}
