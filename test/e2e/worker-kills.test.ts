import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExpressSite, startExpress, stories } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { compare, isExact, observationsIn } from '../support/journal-facts.ts';
import { painted, verdict } from '../support/journeys.ts';
import { killPoints, signInKilledAt } from '../support/kill-points.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

describe.each(drivers)('the background stopped in $name', (entry) => {
  const here = world(entry, []);
  let sites: readonly ExpressSite[] = [];
  beforeAll(async () => {
    sites = await Promise.all([startExpress('express-kept'), startExpress('express-rotated')]);
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.stop()));
  });

  test.each(killPoints.map((point, index) => ({ point, index })))(
    '$point loses and doubles nothing',
    async ({ point, index }) => {
      const site = sites[index % 2];
      if (!site) throw new Error('the sites are not running');
      const { tab, panel } = await here.watched();
      const from = site.log().length;
      await signInKilledAt(point, here.driver(), tab, site);

      expect(await verdict(panel)).toBe(stories[site.name].expect);
      // The background poll goes on: compare until no request is under way.
      const difference = async () =>
        compare(site.log().slice(from), site.url, observationsIn(await here.driver().readJournal()));
      await until('journal and server agree', async () => isExact(await difference())).catch(() => undefined);
      expect(await difference()).toEqual({ lost: [], doubled: [], misnumbered: [] });
      await painted(here.driver(), panel);
    },
  );
});
