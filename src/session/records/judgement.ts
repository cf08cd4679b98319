/**
 * The fold's own record of a Set-Cookie line: what the rules say of it, and what the store showed. Published as a `JudgedLine`. Types only.
 */
import type { StorageVerdict } from '../../cookie/store/storage-verdict.ts';
import type { JudgedLine, Moment } from '../model/model.ts';

/** What is asked of the response that carried the line. */
export interface LineSource {
  readonly url: string;
  readonly method: string;
  readonly status?: number;
  readonly cacheControl?: string;
  /** What its Date header says, ms since the Unix epoch. */
  readonly serverDate?: number;
}

export interface Judgement extends Moment {
  readonly line: string;
  readonly hop: LineSource;
  readonly verdict: StorageVerdict;
  readonly deletes: boolean;
  readonly crossSite: boolean | undefined;
  readonly sure: boolean;
  /** How many cookies of the site the browser throws out to make room for it. */
  readonly evicts: number;
  /** As the browser names it. */
  readonly name: string;
  readonly value: string;
  /** What the response's list of lines says of it. */
  set?: { refused: boolean };
  /** The cookie held this value before, so that its presence afterwards shows nothing. */
  stale: boolean;
  observed?: 'stored' | 'not-stored';
  published?: JudgedLine;
}
