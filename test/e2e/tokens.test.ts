import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account } from '../sites/site.ts';
import { startTokenSite, type TokenSite } from '../sites/tokens/server.ts';
import { axeComplaints } from '../support/axe.ts';
import type { Panel, Tab } from '../support/driver.ts';
import { drivers } from '../support/driver.ts';
import { observationsIn } from '../support/journal-facts.ts';
import { submitCredentials, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

describe.each(drivers)('a session that is no cookie, in $name', (entry) => {
  const here = world(entry, []);
  let forgetting: TokenSite;
  let forgetful: TokenSite;

  beforeAll(async () => {
    [forgetting, forgetful] = await Promise.all([startTokenSite('forgets'), startTokenSite('remembers')]);
  });
  afterAll(() => Promise.all([forgetting.stop(), forgetful.stop()]));

  test('is seen, and told as brought by the sign-in', async () => {
    const { tab, panel } = await signedIn(forgetting);
    await row(panel);

    expect(await verdict(panel)).toBe('nothing-before');
    expect(await panel.text('[data-testid=truth-line]')).toContain('Authorization: Bearer');
    const details = await detailsOf(panel);
    expect(details).toMatch(/JSON Web Token/);
    expect(details).toMatch(/a header is sent by script/);
    expect(details).not.toContain(forgetting.tokens.at(-1));

    const journal = observationsIn(await here.driver().readJournal());
    const sent = journal.flatMap((one) => (one.type === 'request-sent' ? (one.tokens ?? []) : []));
    expect(new Set(sent.map(({ value }) => value))).toEqual(new Set([forgetting.tokens.at(-1)]));
    expect(JSON.stringify(journal)).not.toContain(account.password);
    await tab.close();
  });

  test('is of the site whose page sends it, wherever it goes', async () => {
    const { tab, panel } = await signedIn(forgetting);
    await act(tab, '#orders', '1 orders');
    await row(panel);
    await until('the other site’s host is named', async () => /orders\.localhost/.test(await detailsOf(panel)));
    expect(await panel.count('[data-testid=token-row]')).toBe(1);
  });

  test('lies in the page’s storage, which is looked into when the tester asks', async () => {
    const { panel } = await signedIn(forgetting);
    await row(panel);
    await detailsOf(panel);
    expect(await panel.count('[data-testid=storage-reading]')).toBe(0);
    await panel.click('[data-testid=look-into-storage]');
    await panel.waitFor('[data-testid=stored-item]');

    const items = await panel.all('[data-testid=stored-item]');
    expect(items.map(({ kind }) => kind)).toEqual(['sent', 'named']);
    expect(items[0]?.text).toMatch(/localStorage shop\.auth › access_token/);
    expect(await panel.text('[data-testid=storage-reading]')).not.toContain(forgetting.tokens.at(-1));
    expect(await findings(panel)).toContain('Session token in web storage');
  });

  test('is refreshed without a sign-in, and refused after a sign-out that the server remembers', async () => {
    const { tab, panel } = await signedIn(forgetting);
    await act(tab, '#refresh', 'refreshed');
    await signOutAnd(tab, 401);
    await panel.waitFor('[data-testid=sign-out-event]');
    await panel.click('[data-testid=sign-out-event]');
    await panel.waitFor('[data-testid=token-at-sign-out][data-fate=refused]');
    expect(await panel.count('[data-testid=sign-in-event]')).toBe(1);
    await panel.click('[data-testid=tab-timeline]');
    await panel.waitFor('[data-testid=timeline-lane] [data-ordinal="1"]');
  });

  test('that still works after the sign-out is a finding', async () => {
    const { tab, panel } = await signedIn(forgetful);
    await signOutAnd(tab, 200);
    await panel.waitFor('[data-testid=sign-out-event]');
    await panel.click('[data-testid=sign-out-event]');
    await panel.waitFor('[data-testid=token-at-sign-out][data-fate=accepted]');
    expect(await findings(panel)).toContain('Token still accepted after the sign-out');
    expect(await findings(panel)).toContain('Signed with a secret that others know');
  });

  test.each([
    ['right', 550],
    ['bottom', 220],
  ] as const)('is shown without fault docked %s at %i px', async (side, pixels) => {
    const { panel } = await signedIn(forgetting);
    await panel.dock(side, pixels);
    await row(panel);
    await detailsOf(panel);
    await panel.click('[data-testid=look-into-storage]');
    await panel.waitFor('[data-testid=stored-item]');
    expect(await axeComplaints(panel)).toEqual([]);
    const wide = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await panel.evaluate(() =>
      document.querySelector('[data-testid=storage-reading]')?.scrollIntoView({ block: 'end' }),
    );
    const pictures = process.env.PICTURES;
    if (pictures !== undefined) await panel.screenshot(`${pictures}/${entry.name}-token-${side}-${pixels}.png`);
  });

  async function signedIn(site: TokenSite): Promise<{ readonly tab: Tab; readonly panel: Panel }> {
    const pair = await here.watched();
    await pair.tab.goto(`${site.url}/`);
    await pair.tab.evaluate(() => localStorage.clear());
    await pair.tab.goto(`${site.url}/`);
    await pair.tab.waitFor('body[data-page=home]');
    await submitCredentials(pair.tab);
    await pair.tab.waitFor('body[data-page=account]');
    return pair;
  }
});

async function row(panel: Panel): Promise<void> {
  await panel.waitFor('[data-testid=token-row][data-token="Authorization: Bearer"][data-class=session-likely]');
}

async function detailsOf(panel: Panel): Promise<string> {
  await panel.click('[data-testid=token-row]');
  await panel.waitFor('[data-testid=anatomy]');
  return panel.text('[data-testid=details]');
}

async function act(tab: Tab, button: string, said: string): Promise<void> {
  await tab.click(button);
  await tab.waitFor(`body[data-said="${said}"]`);
}

async function signOutAnd(tab: Tab, status: number): Promise<void> {
  await tab.click('#sign-out');
  await tab.waitFor('body[data-page=home]');
  await act(tab, '#again', `again ${status}`);
}

/** Titles of what failed. */
async function findings(panel: Panel): Promise<string> {
  await panel.click('[data-testid=tab-findings]');
  await panel.waitFor('[data-testid=finding-row]');
  const rows = await panel.all('[data-testid=finding-row][data-outcome=failed]');
  return rows.map(({ text }) => text).join('\n');
}
