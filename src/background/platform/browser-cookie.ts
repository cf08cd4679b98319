/** The browser's cookie object → ours. */
import type { StoredCookie } from '../../observation.ts';

/** `cookies.Cookie` of both browsers, as far as we read it. */
export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: string | undefined;
  readonly expirationDate?: number | undefined;
  readonly storeId: string;
  readonly partitionKey?:
    | { readonly topLevelSite?: string | undefined; readonly hasCrossSiteAncestor?: boolean | undefined }
    | null
    | undefined;
  /** Firefox with First-Party Isolation, which partitions by a domain instead of a site. */
  readonly firstPartyDomain?: string | undefined;
}

export function storedCookie(cookie: BrowserCookie): StoredCookie {
  const partition = cookie.partitionKey?.topLevelSite || cookie.firstPartyDomain || undefined;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain.replace(/^\./, ''),
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSiteOf(cookie.sameSite),
    ...(cookie.expirationDate === undefined ? {} : { expirationDate: cookie.expirationDate }),
    storeId: cookie.storeId,
    ...(partition === undefined ? {} : { partition }),
    ...(partition !== undefined && cookie.partitionKey?.hasCrossSiteAncestor === true
      ? { hasCrossSiteAncestor: true }
      : {}),
  };
}

function sameSiteOf(value: string | undefined): StoredCookie['sameSite'] {
  return value === 'no_restriction' || value === 'lax' || value === 'strict' ? value : 'unspecified';
}
