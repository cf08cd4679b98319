/** The part of the model about requests and their answers; everyone imports it from `model.ts`. Types only. */
import type { RequestBody, ResourceKind, SentToken, Via } from '../../observation.ts';
import type { Moment } from './moment.ts';

/** One response within an exchange: a redirect chain has several, an HTTP-auth retry two. */
export interface Hop extends Moment {
  readonly url: string;
  readonly method: string;
  /** Raw `Cookie` header sent on this hop. */
  readonly cookie?: string;
  readonly sentSeq?: number;
  readonly authorization?: string;
  /** Tokens in headers that a script wrote, as sent. */
  readonly tokens?: readonly SentToken[];
  readonly status?: number;
  readonly responseSeq?: number;
  readonly respondedAt?: number;
  readonly location?: string;
  readonly contentType?: string;
  readonly challenges?: readonly string[];
  readonly setCookies: readonly string[];
  readonly clearSiteData?: string;
  readonly strictTransportSecurity?: string;
  readonly cacheControl?: string;
}

export interface Exchange {
  readonly id: string;
  readonly site: string;
  readonly kind: ResourceKind;
  readonly via: Via;
  readonly frame: number;
  readonly initiator?: string;
  readonly documentUrl?: string;
  readonly body?: RequestBody;
  readonly hops: readonly Hop[];
  readonly ended?: Moment & { readonly how: 'completed' | 'failed'; readonly status?: number; readonly error?: string };
  /** A restart of the worker fell into this exchange and a fact that belongs to it is missing. */
  readonly incomplete: boolean;
}
