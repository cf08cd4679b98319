/** What a tester's hands do in the flows' shops. */
import type { Tab } from '../../../../support/driver.ts';
import { until } from '../../../../support/until.ts';
import { flowAccount } from '../../flow-site.ts';

export type Password = 'right' | 'wrong';

/** From the public first page, by its link, to the form, and what comes of it. */
export async function signInByForm(
  tab: Tab,
  url: string,
  password: Password,
  user: string = flowAccount.user,
): Promise<void> {
  await tab.goto(`${url}/`);
  await tab.click('#to-login');
  await tab.waitFor('body[data-page=login]');
  await fillIn(tab, password, user);
  await seeAnswer(tab, password);
}

/** In a page that a script makes. */
export async function signInByApp(
  tab: Tab,
  url: string,
  password: Password,
  user: string = flowAccount.email,
): Promise<void> {
  await tab.goto(`${url}/`);
  await tab.waitFor('body[data-page=login]');
  await fillIn(tab, password, user);
  await seeAnswer(tab, password);
}

export async function fillIn(tab: Tab, password: Password, user: string): Promise<void> {
  await tab.fill('#user', user);
  await tab.fill('#password', flowAccount[password]);
  await tab.click('#sign-in');
}

/** Waits for the account or for the form with an error. @throws when it is the other one */
export async function seeAnswer(tab: Tab, password: Password): Promise<void> {
  const shown = await until('the shop tells whether the password was right', () =>
    tab.evaluate(() => {
      const name = document.readyState === 'complete' ? document.body.dataset.page : undefined;
      return name === 'account' || name === 'refused' ? name : undefined;
    }),
  );
  if (shown !== (password === 'right' ? 'account' : 'refused'))
    throw new Error(`A ${password} password leads to: ${shown}.`);
}
