/** A stored cookie as the rules of storing and sending look at it. Types only. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';

/**
 * Rules ask about the cookies of one store, so its id is left out. What is added is not told by the extension APIs, and known only of
 * cookies that were seen being set.
 */
export interface DatedCookie extends Omit<StoredCookie, 'storeId'> {
  /**
   * Milliseconds since the Unix epoch; a list of cookies without it is taken to be oldest first. The standard lets an update keep it
   * (RFC 6265bis §5.7 step 23); Chromium's source keeps it only when the value stays the same.
   */
  readonly createdAt?: number;
  /** When it was last sent or set, likewise. */
  readonly usedAt?: number;
  /** Chromium's; medium when absent. */
  readonly priority?: 'low' | 'medium' | 'high';
}
