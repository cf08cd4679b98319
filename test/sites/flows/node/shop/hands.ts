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
  await tab.waitFor('body[data-page=home]');
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

/** Where somebody else's pages have what the shop's own have under `#user`, `#password` and `#sign-in`. */
export interface FormPlaces {
  readonly user: string;
  readonly password: string;
  readonly button: string;
}

const own: FormPlaces = { user: '#user', password: '#password', button: '#sign-in' };

export async function fillIn(tab: Tab, password: Password, user: string, places: FormPlaces = own): Promise<void> {
  await tab.fill(places.user, user);
  await tab.fill(places.password, flowAccount[password]);
  await tab.click(places.button);
}

/**
 * Waits for the account or for the form with an error.
 *
 * @param refused matches what such a form shows
 * @throws when it is the other one
 */
export async function seeAnswer(tab: Tab, password: Password, refused = 'body[data-page=refused]'): Promise<void> {
  const shown = await until('the shop tells whether the password was right', () =>
    tab.evaluate((error) => {
      if (document.readyState !== 'complete') return undefined;
      if (document.querySelector(error) !== null) return 'wrong';
      return document.body.dataset.page === 'account' ? 'right' : undefined;
    }, refused),
  );
  if (shown !== password) throw new Error(`A ${password} password was taken for a ${shown} one.`);
}
