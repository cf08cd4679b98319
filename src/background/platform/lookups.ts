/** Questions to the browser, answered in the same way by Chromium and Firefox. */
import type { AccessState, BrowserName, StoredCookie } from '../../observation.ts';
import { type BrowserCookie, storedCookie } from './browser-cookie.ts';

/** No answer rejects. */
export interface Lookups {
  readonly browser: BrowserName;
  readonly browserVersion: string;
  /** Null when there is no such tab. */
  tab(tab: number): Promise<{ readonly url: string; readonly storeId: string } | null>;
  /** Ids of all open tabs; null when the browser would not say. */
  tabs(): Promise<readonly number[] | null>;
  /** All cookies of a registrable domain and its hosts, in all partitions; null when the browser would not say. */
  cookies(site: string, storeId: string): Promise<readonly StoredCookie[] | null>;
  /** May we see what this URL's site does? */
  access(url: string): Promise<AccessState>;
}

/** The part of the extension API that answers. */
export interface LookupApi {
  readonly tabs: {
    get(tab: number): Promise<{ readonly url?: string | undefined; readonly cookieStoreId?: string | undefined }>;
    query(query: Record<string, never>): Promise<readonly { readonly id?: number | undefined }[]>;
  };
  readonly cookies: {
    getAll(details: object): Promise<readonly BrowserCookie[]>;
    getAllCookieStores(): Promise<readonly { readonly id: string; readonly tabIds: readonly number[] }[]>;
  };
  readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
}

async function orNull<T>(answer: () => Promise<T>): Promise<T | null> {
  try {
    return await answer();
  } catch {
    return null;
  }
}

/** @param userAgent of the background page */
export function createLookups(api: LookupApi, userAgent: string): Lookups {
  const firefox = /\bFirefox\//.test(userAgent);
  const contains = (origin: string) => orNull(() => api.permissions.contains({ origins: [origin] }));

  async function readAll(query: object): Promise<readonly BrowserCookie[] | null> {
    // `{}` asks for partitioned and unpartitioned ones; a browser that does not know the key refuses it.
    const all = await orNull(() => api.cookies.getAll({ ...query, partitionKey: {} }));
    return all ?? orNull(() => api.cookies.getAll(query));
  }

  return {
    browser: firefox ? 'firefox' : 'chromium',
    browserVersion: /\b(?:Firefox|\w*Chrome)\/([\d.]+)/.exec(userAgent)?.[1] ?? '',
    async tab(tab) {
      const found = await orNull(() => api.tabs.get(tab));
      if (found === null) return null;
      // Chrome's tabs do not name their store; its stores name their tabs.
      const stores = found.cookieStoreId === undefined ? await orNull(() => api.cookies.getAllCookieStores()) : null;
      const storeId = found.cookieStoreId ?? stores?.find(({ tabIds }) => tabIds.includes(tab))?.id ?? '0';
      return { url: found.url ?? '', storeId };
    },
    async tabs() {
      const tabs = await orNull(() => api.tabs.query({}));
      return tabs === null ? null : tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    async cookies(site, storeId): Promise<readonly StoredCookie[] | null> {
      // With First-Party Isolation on, Firefox refuses a query that does not say the first party; null is any.
      const cookies = await readAll({ domain: site, storeId, ...(firefox ? { firstPartyDomain: null } : {}) });
      return cookies?.map(storedCookie) ?? null;
    },
    async access(url) {
      if (await contains('<all_urls>')) return 'granted';
      const { origin, protocol } = URL.canParse(url) ? new URL(url) : { origin: '', protocol: '' };
      if (!/^https?:$/.test(protocol)) return 'withheld';
      // Match patterns have no ports.
      return (await contains(`${origin.replace(/:\d+$/, '')}/*`)) ? 'granted' : 'withheld';
    },
  };
}
