import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/observation.ts';
import type { Driver, Panel, Tab } from '../support/driver.ts';
import { drivers } from '../support/driver.ts';
import { observationsIn } from '../support/journal-facts.ts';
import { recording, signIn, signIns, submitCredentials, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

describe.each(drivers)('the look at pages in $name', (entry) => {
  const here = world(entry, ['php-kept', 'php-rotated', 'express-rotated']);

  test('is off at first: no script of ours is in any page, and nothing is told of one', async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('php-kept'));
    expect(await verdict(panel)).toBe('kept');

    expect(await here.driver().readPageScripts()).toEqual([]);
    expect(await noticesOf(here.driver())).toEqual([]);
  });

  test('gives a wrong password that is answered 200 the evidence that the page shows', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('php-kept').url}/`);
    await toggle(panel);
    await until('our script is in the page', async () => (await here.driver().readPageScripts()).length > 0);
    await tab.goto(`${here.site('php-kept').url}/login`);
    await told(here.driver(), 'password-field-shown');
    await submitCredentials(tab, 'wrong horse');
    await tab.waitFor('.error');
    await told(here.driver(), 'error-shown');

    const signs = (await noticesOf(here.driver())).map(({ sign }) => sign);
    expect(signs).toContain('submitted-by-hand');
    await until('the attempt is judged', async () => (await signIns(panel))[0]?.outcome !== undefined);
    expect(['failed', 'uncertain']).toContain((await signIns(panel))[0]?.outcome);
    await panel.click('[data-testid=sign-in-event]');
    await until('the story tells what the page showed', async () =>
      /The page shows an error at the form/.test(await panel.text('[data-testid=details]')),
    );
    expect(await panel.text('[data-testid=details]')).toMatch(/Somebody sent the form by hand/);
  });

  test('sees a right password make way for the account, and the identifier’s verdict stays what it is', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('php-rotated').url}/`);
    await toggle(panel);
    await signIn(tab, here.site('php-rotated'));
    await told(here.driver(), 'sign-out-control-shown');

    expect(await verdict(panel)).toBe('rotated');
    expect((await signIns(panel)).map(({ outcome }) => outcome)).toEqual(['success']);
  });

  test('finds the text that the tester named, and tells only that', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('php-kept').url}/`);
    await toggle(panel);
    await panel.click('[aria-label=More]');
    await panel.click('[role=menuitemcheckbox] + [role=menuitem]');
    await panel.fill('[data-testid=marker-text]', 'Signed in as');
    await panel.click('[data-testid=marker-save]');
    await told(here.driver(), 'marker-gone');
    await signIn(tab, here.site('php-kept'));
    await told(here.driver(), 'marker-shown');

    expect(await verdict(panel)).toBe('kept');
    await panel.click('[data-testid=sign-in-event]');
    await until('the story tells of it', async () =>
      /The text that you named .* is there/.test(await panel.text('[data-testid=details]')),
    );
    expect(JSON.stringify(await noticesOf(here.driver()))).not.toContain('Signed in as');
  });

  test('lets a page that lies settle nothing', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('php-kept').url}/`);
    await toggle(panel);
    await tab.goto(`${here.site('php-kept').url}/login`);
    await told(here.driver(), 'password-field-shown');
    await submitCredentials(tab, 'wrong horse');
    await tab.waitFor('.error');
    await tab.evaluate(() => {
      document.querySelector('#login-form')?.remove();
      document.body.append(Object.assign(document.createElement('a'), { href: '/logout', textContent: 'Sign out' }));
    });
    await told(here.driver(), 'sign-out-control-shown');
    await until('the feigned signs are weighed', async () => (await signIns(panel)).length > 0);

    expect((await signIns(panel)).map(({ outcome }) => outcome)).not.toContain('success');
    expect((await panel.all('[data-testid=truth-verdict]')).map((line) => line.verdict)).toEqual(['none']);
  });

  test('ends when it is switched off and when DevTools closes', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('php-kept').url}/login`);
    await toggle(panel);
    await told(here.driver(), 'password-field-shown');
    await toggle(panel);
    await until('our script has ended', async () => (await here.driver().readPageScripts()).length === 0);
    await tab.goto(`${here.site('php-kept').url}/login`);
    expect(await here.driver().readPageScripts()).toEqual([]);

    await toggle(panel);
    await until('our script is back', async () => (await here.driver().readPageScripts()).length > 0);
    await tab.closeDevTools();
    await until('our script has ended', async () => (await here.driver().readPageScripts()).length === 0, {
      within: 30_000,
    });
    await recordingEnds(tab, here.driver());
  });

  async function recordingEnds(tab: Tab, driver: Driver): Promise<void> {
    const before = (await noticesOf(driver)).length;
    await tab.goto(`${here.site('php-kept').url}/login`);
    expect(await driver.readPageScripts()).toEqual([]);
    expect(await noticesOf(driver)).toHaveLength(before);
  }
});

async function toggle(panel: Panel): Promise<void> {
  await recording(panel);
  const looking = async () => (await panel.all('[data-testid=connection]'))[0]?.looking;
  const was = await looking();
  await panel.click('[aria-label=More]');
  await panel.click('[role=menuitemcheckbox]');
  await until('the panel knows of the switch', async () => (await looking()) !== was);
}

async function noticesOf(driver: Driver): Promise<readonly Extract<Observation, { readonly type: 'page-noticed' }>[]> {
  return observationsIn(await driver.readJournal()).filter((one) => one.type === 'page-noticed');
}

function told(driver: Driver, sign: string): Promise<unknown> {
  return until(`the page was seen: ${sign}`, async () => (await noticesOf(driver)).some((one) => one.sign === sign));
}
