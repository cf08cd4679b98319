/** What a tester's hands do on a site with a sign-in form. */
import type { Tab } from '../../../support/driver.ts';
import { type FlowGround, flowAccount } from '../flow-site.ts';

export interface SignInForm {
  /** Path of the first page; where it leads to the form by itself, nothing else is opened. */
  readonly first: string;
  /** Path of the page with the form, where the first does not lead there. */
  readonly form?: string;
  /** Selectors of the form's fields and button. */
  readonly user: string;
  readonly password: string;
  readonly submit: string;
  /** What is typed for the user's name. */
  readonly name?: string;
  /** A box that is ticked before the form is sent. */
  readonly ticked?: string;
  /** What only somebody signed in is shown, and what only a wrong password brings. */
  readonly signedIn: string;
  readonly refused: string;
  /** What the tester does after a wrong password, to see whether it worked all the same. */
  readonly thenTries?: { readonly path: string; readonly shows: string };
}

export function signsInBy(url: string, form: SignInForm): FlowGround['signIn'] {
  return async (tab: Tab, password) => {
    await tab.goto(`${url}${form.first}`);
    if (form.form !== undefined) await tab.goto(`${url}${form.form}`);
    await tab.fill(form.user, form.name ?? flowAccount.user);
    await tab.fill(form.password, flowAccount[password]);
    if (form.ticked !== undefined) await tab.click(form.ticked);
    await tab.click(form.submit);
    await tab.waitFor(`${form.signedIn}, ${form.refused}`);
    const signedIn = (await tab.count(form.signedIn)) > 0;
    if (signedIn !== (password === 'right')) throw new Error(`The ${password} password shows: ${await tab.text()}`);
    if (signedIn || form.thenTries === undefined) return;
    await tab.goto(`${url}${form.thenTries.path}`);
    await tab.waitFor(form.thenTries.shows);
  };
}
