/** Cookies of which each holds a part of one value. Published as a `CookieGroup`. Types only. */
import type { CookieGroup } from '../model/model.ts';
import type { CookieRecord } from './cookie-record.ts';

export interface RecordGroup {
  readonly form: CookieGroup['form'];
  readonly name: string;
  /** In the order in which their values are joined. */
  readonly members: readonly CookieRecord[];
  readonly text: string;
}
