/** A request that is an attempt to sign in. Types only. */
import type { Reason, SignInKind } from '../model/model.ts';
import type { HopRecord } from './exchange-record.ts';

export type AttemptKind = Exclude<SignInKind, 'marked'>;

export interface Attempt {
  readonly hop: HopRecord;
  readonly kind: AttemptKind;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** A password was sent with it. */
  readonly password: boolean;
  /** A one-time code or a passkey's signature, and no password. */
  readonly factor: boolean;
  /** An identity provider's answer was delivered. */
  readonly federated: boolean;
  /** A link with a secret in it was opened. */
  readonly link: boolean;
  /** Only its effect speaks for it: the tester is asked. */
  readonly guessed: boolean;
}
