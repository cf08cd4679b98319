/** All practice sites. `startSite` starts one, `startAll` every one and the page that links to them. */
import { startExpress } from './express/server.ts';
import { startPhp } from './php/server.ts';
import { type Site, type SiteName, siteNames } from './site.ts';
import { startStartPage } from './start-page/server.ts';
import { startTokenSite } from './tokens/server.ts';

export type { ExpressSite } from './express/server.ts';
export { account, type Site, type SiteExchange, type SiteName, siteNames, stories } from './site.ts';
export { startExpress };

export function startSite(name: SiteName): Promise<Site> {
  return name === 'php-kept' || name === 'php-rotated' ? startPhp(name) : startExpress(name);
}

export interface PracticeGround {
  /** Address of the page that links to all sites. */
  readonly url: string;
  readonly sites: readonly Site[];
  stop(): Promise<void>;
}

export async function startAll(): Promise<PracticeGround> {
  const sites = await Promise.all(siteNames.map(startSite));
  const tickets = await startTokenSite('remembers');
  const page = await startStartPage(sites, tickets.url);
  return {
    url: page.url,
    sites,
    async stop() {
      await Promise.all([page.stop(), tickets.stop(), ...sites.map((site) => site.stop())]);
    },
  };
}
