import { describe, expect, test } from 'vitest';
import { stories } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { recording, sessionCookies, signIn, verdict } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('cookies from before DevTools opened, in $name', (entry) => {
  const here = world(entry, ['express-kept', 'php-rotated']);

  test.each(['express-kept', 'php-rotated'] as const)(
    'are shown, and tell what a later sign-in did, at %s',
    async (name) => {
      const tab = await here.tab(`${here.site(name).url}/`);
      const panel = await tab.openPanel();
      await recording(panel);

      const { sessionCookie, expect: expected } = stories[name];
      await panel.waitFor(`[data-testid=cookie-row][data-cookie="${sessionCookie}"]`);
      await signIn(tab, here.site(name));

      expect(await verdict(panel)).toBe(expected);
      expect(await sessionCookies(panel)).toEqual([sessionCookie]);
    },
  );

  test('and a sign-in from before then is not claimed to have been seen', async () => {
    const tab = await here.tab();
    await signIn(tab, here.site('express-kept'));
    const panel = await tab.openPanel();
    await panel.waitFor('[data-testid=cookie-row][data-cookie="connect.sid"]');

    expect(await panel.count('[data-testid=sign-in-event]')).toBe(0);
    expect((await panel.all('[data-testid=truth-verdict]')).map((line) => line.verdict)).toEqual(['none']);
  });
});
