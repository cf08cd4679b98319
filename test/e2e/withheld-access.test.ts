import { describe, expect, test } from 'vitest';
import { stories } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { gapsIn, observationsIn } from '../support/journal-facts.ts';
import { recording, signIn, signIns, signOut, verdict } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('site access that the user withholds in $name', (entry) => {
  const here = world(entry, ['express-rotated']);

  test('is shown as exactly that, with what to do, and recording goes on when it is given back', async () => {
    const { tab, panel } = await here.watched();
    const site = here.site('express-rotated');
    await tab.goto(`${site.url}/`);
    await here.driver().setSiteAccess('withheld');
    await panel.waitFor('[data-testid=connection][data-state=withheld]');
    expect(await panel.text()).toContain('The browser withholds this site');

    await signIn(tab, site);
    expect(await signIns(panel)).toEqual([]);

    await here.driver().setSiteAccess('granted');
    await recording(panel);
    expect(gapsIn(observationsIn(await here.driver().readJournal()))).toBe(1);
    await signOut(tab);
    // What happens within a second of a gap is in doubt.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await signIn(tab, site);
    expect(await verdict(panel)).toBe(stories['express-rotated'].expect);
  });
});
