import { describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { signIn, signOut } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('a sign-out in $name', (entry) => {
  const here = world(entry, ['express-rotated', 'php-rotated']);
  const check = '[data-testid=finding-row][data-check=identifier-kept-after-sign-out]';

  test.each(['express-rotated', 'php-rotated'] as const)('that ends the session is seen at %s', async (name) => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site(name));
    await signOut(tab);

    await panel.waitFor('[data-testid=sign-out-event]');
    await panel.click('[data-testid=tab-findings]');
    await panel.waitFor('[data-testid=finding-row]');
    expect(await panel.count(`${check}[data-outcome=failed]`)).toBe(0);
  });

  test.each(['express-rotated', 'php-rotated'] as const)(
    'that leaves the identifier is a finding at %s',
    async (name) => {
      const { tab, panel } = await here.watched();
      await signIn(tab, here.site(name));
      await signOut(tab, '#sign-out-leaving');

      await panel.waitFor('[data-testid=sign-out-event]');
      await panel.click('[data-testid=tab-findings]');
      await panel.waitFor(`${check}[data-outcome=failed]`);
    },
  );
});
