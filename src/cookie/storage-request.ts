/** What decides, besides the line itself, whether a cookie is stored. */

export interface StorageRequest {
  /** Absolute, http or https: whose response carried the line, or the document whose script set it. */
  readonly url: string;
  /** When, milliseconds since the Unix epoch. */
  readonly at: number;
  readonly via: 'http' | 'script';
  /** A navigation of the top-level document. */
  readonly navigation: boolean;
  /** The request was same-site: its initiator and the top-level document belong to the site of `url`. */
  readonly sameSite: boolean;
  /** `https://example.com`; the site of `url` when left out. */
  readonly topLevelSite?: string;
  /** A frame of another site lies between this same-site request and the top-level document. */
  readonly crossSiteAncestor?: boolean;
  /** The response's Date header, milliseconds since the Unix epoch. */
  readonly serverDate?: number;
  /** The browser is set to block third-party cookies that are not partitioned. */
  readonly blocksThirdPartyCookies?: boolean;
}

/** RFC 6265bis §5.7 step 18: neither a same-site request nor a navigation of the top-level document. */
export function isCrossSite({ sameSite, navigation, via }: StorageRequest): boolean {
  return !sameSite && !(navigation && via === 'http');
}
