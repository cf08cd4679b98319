/** One browser and the practice sites that a file of tests needs; every test gets a fresh tab and an empty cookie store. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Site, type SiteName, startSite } from '../sites/index.ts';
import type { Driver, DriverEntry, LaunchOptions, Panel, Tab } from '../support/driver.ts';
import { watchedTab } from '../support/journeys.ts';

export interface World {
  driver(): Driver;
  site<N extends SiteName>(name: N): Site;
  /** A tab that is closed after the test. */
  tab(url?: string): Promise<Tab>;
  /** The same with our panel open and recording. */
  watched(): Promise<{ readonly tab: Tab; readonly panel: Panel }>;
}

export function world(entry: DriverEntry, names: readonly SiteName[], options: LaunchOptions = {}): World {
  let driver: Driver | undefined;
  const sites = new Map<SiteName, Site>();
  const tabs: Tab[] = [];

  const running = (): Driver => {
    if (!driver) throw new Error(`${entry.name} is not running.`);
    return driver;
  };

  beforeAll(async () => {
    for (const name of names) sites.set(name, await startSite(name));
    driver = await entry.launch(options);
  }, 120_000);

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
    await driver?.clearCookies();
  });

  afterAll(async () => {
    await driver?.close();
    await Promise.all([...sites.values()].map((site) => site.stop()));
  }, 30_000);

  return {
    driver: running,
    site(name) {
      const site = sites.get(name);
      if (!site) throw new Error(`The test did not ask for the site ${name}.`);
      return site;
    },
    async tab(url) {
      const tab = await running().newTab(url);
      tabs.push(tab);
      return tab;
    },
    async watched() {
      const pair = await watchedTab(running());
      tabs.push(pair.tab);
      return pair;
    },
  };
}
