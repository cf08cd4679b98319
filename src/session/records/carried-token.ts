/**
 * A token in a request's headers or address, and what the fold keeps of its carrier; the carrier's requests are in `token-record.ts`.
 * Types only.
 */
import type { Moment, TokenCarrier } from '../model/model.ts';
import type { Known } from './identity-cache.ts';

/** One identifier of a carrier, from the first request with it. */
export interface TokenSpan {
  readonly ordinal: number;
  /** The value that it had last. */
  known: Known;
  cutFrom?: number;
  readonly first: Moment;
  sentCount: number;
  lastSent: Moment;
  readonly renewals: Moment[];
  readonly sentInClear: Moment[];
  accepted?: Moment;
  refused?: Moment;
  sentOn?: { readonly count: number; readonly last: Moment; readonly milliseconds: number };
}

export interface CarrierRecord {
  readonly key: string;
  readonly name: string;
  readonly carrier: TokenCarrier;
  readonly site: string;
  readonly hosts: Set<string>;
  /** In the order in which they were first sent; the first one and the latest are kept. */
  readonly spans: TokenSpan[];
  /** Values and identities of the spans. */
  readonly known: Map<string, TokenSpan>;
  /** How many spans there have been. */
  count: number;
  dropped: number;
  /** A request with it was answered where one without it had been refused. */
  unlocked?: Moment;
  /** Addresses that had refused one of its identifiers and opened to the very same one later: its session was signed in. The last 50. */
  readonly raised: (Moment & { readonly span: TokenSpan })[];
  /** Grows with every change; the publishing side compares. */
  version: number;
}

/** What a request carried. */
export interface CarriedToken {
  /** When it went out; of a URL, when the request began. */
  readonly seq: number;
  /** As sent; of an identifier that is refreshed, one of its values. */
  readonly value: string;
  readonly record: CarrierRecord;
  readonly span: TokenSpan;
  /**
   * It was answered with 2xx where a request without this identifier had been refused, and carried nothing else that could have
   * opened it.
   */
  opened?: true;
}
