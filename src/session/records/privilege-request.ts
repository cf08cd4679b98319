/** A request of somebody who is signed in for another password, role or account. Types only. */
import type { HopRecord } from './exchange-record.ts';

export type PrivilegeKind = 'password-change' | 'role-switch';

export interface PrivilegeRequest {
  readonly hop: HopRecord;
  readonly kind: PrivilegeKind;
}
