import { describe, expect, test } from 'vitest';
import { type SiteName, siteNames, stories } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { sessionCookies, signIn, signIns, submitCredentials, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

describe.each(drivers)('a sign-in in $name', (entry) => {
  const here = world(entry, siteNames);

  test.each(siteNames)('by the form of %s is told as what the server did', async (name) => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site(name).url}/`);
    await signIn(tab, here.site(name));

    expect(await verdict(panel)).toBe(stories[name].expect);
    expect(serverChangedIdentifier(name)).toBe(stories[name].rotates);
    expect(await sessionCookies(panel)).toEqual([stories[name].sessionCookie]);
    expect(await signIns(panel)).toEqual([
      expect.objectContaining({ outcome: 'success', verdict: stories[name].expect }),
    ]);
  });

  test('that tries to give a new identifier, which the browser refuses, says so', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('express-refused').url}/`);
    await signIn(tab, here.site('express-refused'));
    expect(await verdict(panel)).toBe('kept');
    expect(await panel.text()).toContain('refused');

    await panel.click('[data-testid=sign-in-event]');
    await until('the story says that the browser refused it', async () =>
      /tried to rotate, browser refused it: .*__Host-/i.test(await panel.text()),
    );
  });

  test('by JSON that gives a new identifier is told as that', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('express-rotated').url}/json`);
    await submitCredentials(tab);
    await tab.waitFor('body[data-page=account]');

    expect(await verdict(panel)).toBe('rotated');
  });

  test('by JSON that changes no cookie may leave doubt, which the tester’s word ends', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('express-kept').url}/json`);
    await submitCredentials(tab);
    await tab.waitFor('body[data-page=account]');
    await panel.waitFor('[data-testid=sign-in-event]:is([data-outcome=success], [data-outcome=uncertain])');
    await panel.click('[data-testid=mark-signed-in]');

    expect(await verdict(panel)).toBe('kept');
  });

  test.each(['express-kept', 'express-rotated'] as const)(
    'by HTTP Basic at %s is told as what happened',
    async (name) => {
      const { tab, panel } = await here.watched();
      const { url } = here.site(name);
      await tab.goto(`${url}/`);
      await tab.goto(`${url.replace('://', '://tester:correct%20horse@')}/basic`);
      await tab.waitFor('body[data-page=basic]');

      expect(await verdict(panel)).toBe(stories[name].expect);
    },
  );

  test.each(['express-kept', 'php-rotated'] as const)('in a window that %s opens belongs to the tab', async (name) => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site(name).url}/`);
    await tab.click('#sign-in-window');
    await submitCredentials(await tab.popup());
    await tab.waitFor('body[data-page=account]');

    expect(await verdict(panel)).toBe(stories[name].expect);
    expect(await signIns(panel)).toEqual([
      expect.objectContaining({ outcome: 'success', verdict: stories[name].expect }),
    ]);
  });

  /** The server's own word: was the sign-in answered with a new session cookie? */
  function serverChangedIdentifier(name: SiteName): boolean {
    const answer = here
      .site(name)
      .log()
      .findLast(({ method, path }) => method === 'POST' && path === '/login');
    return answer?.setCookies.some((line) => line.startsWith(`${stories[name].sessionCookie}=`)) ?? false;
  }
});
