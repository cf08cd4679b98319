import { describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { signIn, verdict } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('who can make $name send a cookie', (entry) => {
  const here = world(entry, ['express-kept']);

  test('is two clicks away, for this browser and for the other one', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('express-kept').url}/`);
    await signIn(tab, here.site('express-kept'));
    await verdict(panel);

    await panel.click('[data-testid=cookie-row][data-class^=session]');
    await panel.click('[data-testid=sending-toggle]');
    await panel.waitFor('[data-testid=sending-matrix]');
    const sent = async (browser: string, situation: string) => {
      const cell = `[data-testid=sending-cell][data-browser=${browser}][data-situation=${situation}]`;
      return (await panel.all(cell))[0]?.attached;
    };
    // connect.sid has no SameSite: Lax in Chromium, after its first two minutes; None in Firefox.
    expect(await sent('chromium', 'other-link')).toBe('true');
    expect(await sent('firefox', 'other-link')).toBe('true');
    expect(await sent('chromium', 'other-post-young')).toBe('true');
    expect(await sent('chromium', 'other-post-old')).toBe('false');
    expect(await sent('firefox', 'other-post-old')).toBe('true');
  });
});
