/** What testers do on the practice sites, step by step, and what they then read in the panel. */
import { account, type Site } from '../sites/index.ts';
import type { Driver, Panel, Tab } from './driver.ts';
import { observationsIn } from './journal-facts.ts';
import { until } from './until.ts';

/** A new tab with our panel open and recording, before it has gone anywhere. */
export async function watchedTab(driver: Driver): Promise<{ readonly tab: Tab; readonly panel: Panel }> {
  const tab = await driver.newTab();
  const panel = await tab.openPanel();
  await recording(panel);
  return { tab, panel };
}

export function recording(panel: Panel): Promise<void> {
  return panel.waitFor('[data-testid=connection][data-state=recording]');
}

/** From the sign-in form to the answer. A right password leads to the account. */
export async function signIn(tab: Tab, site: Site, password: string = account.password): Promise<void> {
  await tab.goto(`${site.url}/login`);
  await submitCredentials(tab, password);
  await tab.waitFor(password === account.password ? 'body[data-page=account]' : '.error');
}

/** Fills in the form that the tab shows and sends it. */
export async function submitCredentials(tab: Tab, password: string = account.password): Promise<void> {
  await fillCredentials(tab, password);
  await tab.click('#sign-in');
}

export async function fillCredentials(tab: Tab, password: string = account.password): Promise<void> {
  await tab.fill('#username', account.user);
  await tab.fill('#password', password);
}

/** By the first button, which ends the session; by the second, which leaves the identifier as it is. */
export async function signOut(tab: Tab, button: '#sign-out' | '#sign-out-leaving' = '#sign-out'): Promise<void> {
  await tab.click(button);
  await tab.waitFor('body[data-page=home]');
}

/** Waits until everything that is recorded now has been drawn. */
export async function painted(driver: Driver, panel: Panel): Promise<void> {
  const recorded = observationsIn(await driver.readJournal()).at(-1)?.seq ?? 0;
  await until(`the panel has drawn the log up to ${recorded}`, () =>
    panel.evaluate((seq) => Number(document.documentElement.dataset.seq) >= seq, recorded),
  );
}

/** The verdict on the last sign-in, as soon as the panel has one. */
export async function verdict(panel: Panel): Promise<string> {
  const given = async () => {
    const [line] = await panel.all('[data-testid=truth-verdict]');
    return line?.verdict !== 'none' && line?.verdict;
  };
  return until('the panel gives a verdict', given).catch(async (error: Error) => {
    throw new Error(`${error.message} The panel reads:\n${await panel.text()}`);
  });
}

/** Sign-ins in the panel's list, in its order. */
export async function signIns(
  panel: Panel,
): Promise<readonly { readonly outcome: string | undefined; readonly verdict: string | undefined }[]> {
  const events = await panel.all('[data-testid=sign-in-event]');
  return events.map(({ outcome, verdict }) => ({ outcome, verdict }));
}

/** Names of the cookies that the panel takes for carriers of the session. */
export async function sessionCookies(panel: Panel): Promise<readonly string[]> {
  const rows = await panel.all('[data-testid=cookie-row][data-class^=session]');
  return rows.flatMap(({ cookie }) => (cookie === undefined ? [] : [cookie]));
}
