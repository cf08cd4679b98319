/** What decides, besides the line itself, whether a cookie is stored. */

export interface StorageRequest {
  /** Absolute, http or https: whose response carried the line, or the document whose script set it. */
  readonly url: string;
  /** When, milliseconds since the Unix epoch. */
  readonly at: number;
  readonly via: 'http' | 'script';
  /** A navigation of the top-level document. */
  readonly navigation: boolean;
  /**
   * The request was same-site: its initiator and the top-level document belong to the site of `url`. For what may be set, neither browser
   * counts the sites that redirected it (own measurement, November 2026), though Firefox does for what it sends.
   */
  readonly sameSite: boolean;
  /** `https://example.com`; the site of `url` when left out. */
  readonly topLevelSite?: string;
  /**
   * The top-level document, or one between it and the request, is of another site: another jar is open to it. The opposite of `sameSite`
   * when left out, which a redirect or a form of another site can undo without opening another jar.
   */
  readonly thirdParty?: boolean;
  /** The response's Date header, milliseconds since the Unix epoch. */
  readonly serverDate?: number;
  /** The browser is set to block third-party cookies that are not partitioned. */
  readonly blocksThirdPartyCookies?: boolean;
}

export function isThirdParty({ thirdParty, sameSite, navigation }: StorageRequest): boolean {
  return !navigation && (thirdParty ?? !sameSite);
}

/** RFC 6265bis §5.7 step 18: neither a same-site request nor a navigation of the top-level document. */
export function isCrossSite({ sameSite, navigation, via }: StorageRequest): boolean {
  return !sameSite && !(navigation && via === 'http');
}
