/** The two sides of the question "does this cookie ride on that request?". Types only. */

/** A cookie as the extension APIs of both browsers report it, as far as sending looks at it. */
export interface SendableCookie {
  readonly name: string;
  readonly value: string;
  /** With or without the leading dot that the APIs put before domain cookies. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  /** Keeps scripts from reading it; requests carry it all the same. */
  readonly httpOnly: boolean;
  readonly sameSite: 'unspecified' | 'no_restriction' | 'lax' | 'strict';
  /** Seconds since the Unix epoch; absent for a cookie that ends with the browser session. */
  readonly expirationDate?: number;
  /** Top-level site of a partitioned cookie, as a URL. */
  readonly partition?: string;
  /**
   * It was set by, or inside, another site's frame on its partition's pages. It tells two jars apart only for a cookie of the partition's
   * own site. Absent: no.
   */
  readonly hasCrossSiteAncestor?: boolean;
  /**
   * Milliseconds since the Unix epoch. The APIs do not tell it: absent unless it was seen being set. The standard lets an update keep it
   * (RFC 6265bis §5.7 step 23); Chromium's source keeps it only when the value stays the same.
   */
  readonly createdAt?: number;
}

export type RequestKind =
  /** A document for the tab itself: link, form, address bar, script that sets `location`, new window. */
  | 'top-navigation'
  /** A document for a frame in a page. */
  | 'iframe'
  /** `fetch(url)` and XMLHttpRequest as they are without options: credentials for the own origin only. */
  | 'fetch'
  /** `credentials: 'include'`, `withCredentials = true`. */
  | 'fetch-with-credentials'
  /** `credentials: 'omit'`. */
  | 'fetch-without-credentials'
  | 'image'
  | 'script'
  | 'style-sheet'
  | 'media'
  | 'font'
  | 'beacon'
  | 'websocket';

export interface SendingRequest {
  readonly url: string;
  /** Of this very hop: a redirect may have turned POST into GET. */
  readonly method: string;
  /** URL of the document that causes the request; `null` when the user does, in the address bar or by a bookmark. */
  readonly initiator: string | null;
  /** URL of the tab's document while the request is made. A top-level navigation does not look at it: it replaces that document. */
  readonly topLevelUrl: string;
  readonly kind: RequestKind;
  /** URLs that redirected here, in order, without `url` itself; empty for a request that was not redirected. */
  readonly redirects: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /**
   * A page of another site lies between the frame and the tab's document. Of `iframe` the frame is the one that is filled, and the page
   * that holds it lies between; of everything else, the one that makes the request. Absent: no.
   */
  readonly crossSiteAncestor?: boolean;
}
