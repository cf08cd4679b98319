/** What the fold knows of the browser's cookies while it goes through the log. */
import type { BrowserName } from '../../observation.ts';
import type { Disagreement } from '../model/model.ts';
import type { IdentityCache } from '../records/identity-cache.ts';
import type { CookieShelf } from './cookie-shelf.ts';

export interface CookieState {
  readonly shelf: CookieShelf;
  readonly identities: IdentityCache;
  /** By whose rules lines are judged. */
  browser: BrowserName;
  /** The last line for whose cookie the browser has to throw out others. */
  evicting?: { readonly line: string; readonly url: string; readonly at: number };
  /** Predictions that the store contradicted. */
  readonly disagreements: Disagreement[];
  /** Cookie store of the watched tab. */
  storeId: string;
  /** Grows when a stretch begins or ends or a cookie appears: the same Cookie header may stand for other records then. */
  structure: number;
}
