/** What a stored cookie is: the one type for it, from the log to the panel. Types only. */

/** A cookie as the browser's store reports it (`cookies.Cookie`, https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/cookies/Cookie). */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  /** Without the leading dot that both APIs put before domain cookies. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** `unspecified`: the attribute was absent (Chrome 76, Firefox 140). */
  readonly sameSite: 'unspecified' | 'no_restriction' | 'lax' | 'strict';
  /** Seconds since the Unix epoch; absent for a cookie that ends with the browser session. */
  readonly expirationDate?: number;
  readonly storeId: string;
  /** Top-level site of a partitioned cookie (CHIPS or Total Cookie Protection), as a URL. */
  readonly partition?: string;
  /**
   * Chromium: of the two jars that a top-level site's pages have for a partition, the one for what is done by, or inside, another site's
   * frame. Present only when true; Firefox does not tell.
   */
  readonly hasCrossSiteAncestor?: boolean;
}
