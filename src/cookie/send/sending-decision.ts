/** What a rule of sending answers: the cookie goes along, or it is withheld. Types only. */
import type { Reference } from '../../references.ts';
import type { AttachmentDeviationId } from '../browsers/attachment-deviations.ts';

export type WithholdingRule =
  | 'no-cookie-address'
  | 'expired'
  | 'host-only'
  | 'domain'
  | 'path'
  | 'secure'
  | 'credentials'
  | 'third-party'
  | 'partition'
  | 'samesite-strict'
  | 'samesite-lax'
  | 'samesite-default';

interface Said {
  /** The browser does otherwise than the standard here; the row that says so. */
  readonly deviation?: AttachmentDeviationId;
  /** What the answer hangs on and is not known, in one sentence. */
  readonly unsure?: string;
}

export interface Withheld extends Said {
  readonly attached: false;
  readonly rule: WithholdingRule;
  readonly text: string;
  readonly reference: Reference;
}

/** A rule that keeps the cookie from the request, whichever of several comes first. */
export type Obstacle = Omit<Withheld, 'attached'>;

export interface Attached extends Said {
  readonly attached: true;
  readonly because: string;
}

export type SendingDecision = Attached | Withheld;
