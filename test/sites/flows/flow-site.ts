/**
 * A sign-in as one kind of site does it, on a real server: what it takes to start it, what a tester's hands do, and what is true. One
 * file or folder for each, one row for each in `index.ts`; `test/e2e/flows` plays every row in both browsers.
 */
import type { RotationVerdict } from '../../../src/session/model/model.ts';
import type { Tab } from '../../support/driver.ts';

export interface FlowSite {
  /** Kebab-case, unique: `express-session-kept`. Also the first label of the site's host. */
  readonly id: string;
  /** Number in the table of the 44 flows (test/session/flows); variants of a flow share it. */
  readonly flow: number;
  /** For people, with the version where there is one: "express-session 1.19, nothing done at sign-in". */
  readonly title: string;
  /** `imitation`: speaks as that software does on the wire, without being it; the title says so. */
  readonly made: 'real' | 'imitation';
  /** Debian packages or other programs that must be there, as named in test/support/programs.json. None for npm alone. */
  readonly needs?: readonly string[];
  readonly truth: FlowTruth;
  /** @throws with a sentence that names what is missing */
  start(): Promise<FlowGround>;
}

export interface FlowGround {
  /** Origin of the site that is judged, without a final slash: `http://express-session-kept.localhost:40001`. */
  readonly url: string;
  /** Origin of the identity provider, where the password goes to another site. */
  readonly providerUrl?: string;
  /**
   * What the tester does with a fresh tab, from the first page (before which nobody is signed in) to the page that shows whether it worked.
   * Resolves when that page is there and the site is at rest; rejects when it shows the opposite of what the password deserves.
   */
  signIn(tab: Tab, password: 'right' | 'wrong'): Promise<void>;
  stop(): Promise<void>;
}

export interface FlowTruth {
  /** What the right password did to the identifier that the browser had before. */
  readonly verdict: RotationVerdict;
  /** Names of the cookies that carry the session after the right password; they must be the top ones of the ranking, and the session set. */
  readonly session: readonly string[];
  /** Cookies that are seen and must never be called a session: CSRF secrets, consent, analytics, routing. */
  readonly others?: readonly string[];
  /** The framework's name as the table of frameworks has it (`src/frameworks`), for the first of `session`; absent when no name tells it. */
  readonly framework?: string;
  /** Where "uncertain" is an honest answer, and what is missing. */
  readonly mayBeUncertain?: { readonly right?: string; readonly wrong?: string };
  /** A wrong password leaves nothing on the judged site that could be seen of an attempt, and why. */
  readonly wrongLeavesNoTrace?: string;
}

/** The one account that every flow has. */
export const flowAccount = {
  user: 'tester',
  email: 'tester@shop.example',
  right: 'correct horse',
  wrong: 'wrong horse',
} as const;
