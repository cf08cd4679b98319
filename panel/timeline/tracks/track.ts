/** What the timeline draws: a track per cookie or token. */
import type { Moment } from '../../../src/session/model/model.ts';
import type { SentCookie } from '../../state/log.ts';

/** One identifier, for as long as it lived. */
export interface Bar {
  readonly ordinal: number;
  readonly from: Moment;
  /** Absent while the cookie still has this identifier. */
  readonly to?: Moment;
  readonly words: string;
}

/** Something that happened to the cookie or token; drawn as a sign on its bar. */
export interface TrackEvent extends Moment {
  readonly kind: 'found' | 'set' | 'renewed' | 'refused' | 'deleted' | 'moved';
  readonly words: string;
}

export interface Track {
  /** A token is a session that is no cookie. */
  readonly kind: 'cookie' | 'token';
  readonly key: string;
  readonly name: string;
  /** Domain and path, where another track has the same name. */
  readonly where?: string;
  readonly site: string;
  readonly firstParty: boolean;
  readonly inSession: boolean;
  readonly bars: readonly Bar[];
  /** In the order of the log. */
  readonly events: readonly TrackEvent[];
  readonly sent: Pick<SentCookie, 'seqs' | 'ats'>;
}
