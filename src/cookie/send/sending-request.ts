/** The request of the question "does this cookie ride on that request?". Types only. */

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
