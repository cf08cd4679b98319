import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, startSite, stories } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { signIn, verdict, watchedTab } from '../support/journeys.ts';
import { removeFolder } from '../support/owned.ts';
import { searchFolder } from '../support/search-folder.ts';

/** The browsers' own stores of cookies. Firefox keeps cookies that end with the session among the tabs to restore. */
const cookieStores = /(?:^|\/)(?:Cookies(?:-journal)?|cookies\.sqlite(?:-wal|-shm)?|sessionstore[^/]*(?:\/[^/]*)?)$/;

describe.each(drivers)('after a run of $name', ({ launch }) => {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await startSite('php-rotated');
  });
  afterAll(() => site?.stop());

  test('none of 20 identifiers is on disk, other than in the browser’s own cookie store', async () => {
    if (!site) throw new Error('the site is not running');
    const driver = await launch();
    try {
      const { tab, panel } = await watchedTab(driver);
      for (let signedIn = 0; signedIn < 10; signedIn += 1) {
        await driver.clearCookies();
        await tab.goto(`${site.url}/`);
        await signIn(tab, site);
      }
      expect(await verdict(panel)).toBe('rotated');
    } finally {
      await driver.close({ keepProfile: true });
    }

    const line = new RegExp(`^${stories[site.name].sessionCookie}=([^;]+)`);
    const identifiers = new Set(
      site.log().flatMap(({ setCookies }) => setCookies.flatMap((text) => line.exec(text)?.[1] ?? [])),
    );
    expect(identifiers.size).toBeGreaterThanOrEqual(20);
    const hits = await searchFolder(driver.profile, [...identifiers]);
    expect(hits.filter(({ file }) => !cookieStores.test(file))).toEqual([]);
    // The search does find what is there: the history names the site.
    expect(await searchFolder(driver.profile, [`${site.name}.localhost`])).not.toEqual([]);
    await removeFolder(driver.profile);
  });
});
