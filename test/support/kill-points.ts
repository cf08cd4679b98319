/** A sign-in during which the extension's background is stopped at one of ten points. */
import type { ExpressSite } from '../sites/index.ts';
import type { Driver, Tab } from './driver.ts';
import { fillCredentials } from './journeys.ts';
import { until } from './until.ts';

export const killPoints = [
  'before the first page is asked for',
  'while the server holds the page that gives out the session',
  'before the form is asked for',
  'while the server holds the form',
  'with the form on screen',
  'as the form is being sent',
  'while the server holds the attempt',
  'as the attempt is being answered',
  'while the server holds the account',
  'with the account on screen',
] as const;

export type KillPoint = (typeof killPoints)[number];

/** From no session at all to the account. */
export async function signInKilledAt(
  point: KillPoint,
  driver: Pick<Driver, 'killWorker'>,
  tab: Tab,
  site: ExpressSite,
): Promise<void> {
  // Right after a restart there may be nothing to stop yet.
  const kill = (meanwhile: () => void = () => undefined) =>
    until('the background runs and was stopped', () => driver.killWorker({ meanwhile }));
  const killedHere = async (here: KillPoint) => {
    if (here === point) await kill();
  };
  /** Does something that sends a request; stops the background while the server has the request and has not answered. */
  const killedWhileHeld = async (here: KillPoint, method: string, path: string, act: () => Promise<void>) => {
    if (here !== point) return act();
    const hold = site.hold(method, path);
    const acting = act();
    await hold.reached;
    await kill();
    hold.release();
    await acting;
  };

  await killedHere('before the first page is asked for');
  await killedWhileHeld('while the server holds the page that gives out the session', 'GET', '/', () =>
    tab.goto(`${site.url}/`),
  );
  await killedHere('before the form is asked for');
  await killedWhileHeld('while the server holds the form', 'GET', '/login', () => tab.goto(`${site.url}/login`));
  await killedHere('with the form on screen');
  await killedWhileHeld('while the server holds the account', 'GET', '/account', () =>
    killedWhileHeld('while the server holds the attempt', 'POST', '/login', async () => {
      await fillCredentials(tab);
      let clicked = Promise.resolve();
      const click = () => {
        clicked = tab.click('#sign-in');
      };
      if (point === 'as the form is being sent') await kill(click);
      else if (point === 'as the attempt is being answered') {
        const hold = site.hold('POST', '/login');
        click();
        await hold.reached;
        await kill(hold.release);
      } else click();
      await clicked;
    }),
  );
  await tab.waitFor('body[data-page=account]');
  await killedHere('with the account on screen');
}
