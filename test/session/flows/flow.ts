/** A sign-in as one kind of site does it, told twice: with the right password and with a wrong one. */
import type { BrowserName } from '../../../src/observation.ts';
import type { SignInOutcome } from '../../../src/session/model/model.ts';

/** A story, or one for each browser where they show different requests. */
export type Story = string | ((browser: BrowserName) => string);

export interface Flow {
  readonly number: number;
  readonly name: string;
  /** Registrable domain of the site that is judged; `shop.test` where nothing is said. */
  readonly site?: string;
  /** The identity provider's own site, judged as well. */
  readonly provider?: string;
  /** Up to the moment before the password is sent. */
  readonly before: Story;
  readonly right: Story;
  readonly wrong: Story;
  /** What the sign-in did to the session identifier. */
  readonly verdict: string;
  /** Where "uncertain" is an honest answer, and what is missing. */
  readonly mayBeUncertain?: { readonly right?: string; readonly wrong?: string };
  /** A wrong password leaves nothing that could be seen of an attempt on the judged site. */
  readonly wrongLeavesNoTrace?: string;
}

export type Told = SignInOutcome | 'none';

export const storyOf = (story: Story, browser: BrowserName): string =>
  typeof story === 'string' ? story : story(browser);

export { express, ID_A, ID_B, ID_C } from '../support/told.ts';

/** A Set-Cookie line as most frameworks write it. */
export const sets = (pair: string, more = ''): string => `\n Set-Cookie: ${pair}; Path=/; HttpOnly${more}`;

/** Looks random and is the same every time: base64url characters from a linear congruence. */
export function noise(seed: string, length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = [...seed].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 2147483648, 7);
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return letters[state >> 24] ?? 'A';
  }).join('');
}

export const hexNoise = (seed: string, length: number): string =>
  Buffer.from(noise(seed, length)).toString('hex').slice(0, length);
