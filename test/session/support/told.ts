/** Folds a story and hands out what tests mostly ask for. */
import type { BrowserName } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { CookieLife, Model, Rotation, SignIn, SignOut, Site } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

export interface Told {
  readonly model: Model;
  readonly site: Site;
  /** @throws if the story has no such cookie */
  cookie(name: string): CookieLife;
  /** The last sign-in. @throws if there is none */
  signIn(): SignIn;
  rotation(): Rotation;
  signOut(): SignOut;
  /** Names of the session set's members. */
  readonly session: readonly string[];
}

/** @param domain registrable domain; without one, the first site of the story */
export function told(story: string, browser: BrowserName = 'chromium', domain?: string): Told {
  const model = foldLog(transcript(story, browser));
  const site = model.sites.find((one) => domain === undefined || one.domain === domain);
  if (site === undefined) throw new Error(`the story has no site ${domain ?? ''}`);
  const need = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`the story has no ${what}`);
    return value;
  };
  const cookie = (name: string) =>
    need(
      site.cookies.find((one) => one.name === name),
      name,
    );
  return {
    model,
    site,
    cookie,
    signIn: () => need(site.signIns.at(-1), 'sign-in'),
    rotation: () => need(site.signIns.at(-1)?.rotation, 'rotation'),
    signOut: () => need(site.signOuts.at(-1), 'sign-out'),
    session: site.sessionSet.map((key) => site.cookies.find((one) => one.key === key)?.name ?? key),
  };
}

/** Two session identifiers as PHP makes them, and one more. */
export const [ID_A, ID_B, ID_C] = [
  'q8v3l0b7m2k9d5f1s6h4j0a2c8',
  '7n1x5r9t3y6u2i8o4p0w5e1z6b',
  'f4g8h2j6k0l3m7n1p5q9r2s6t0',
] as const;

/** express-session's form: `s:` id `.` signature. */
export const express = (id: string, signature = 'aYQ1bZ2cX3dW4eV5fU6gT7hS8iR9jQ0kP1lO2mN3nM4'): string =>
  `s%3A${id.padEnd(32, '0')}.${signature}`;
