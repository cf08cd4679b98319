/** Lets one check judge a story, and holds every verdict to the contract that all of them share. */
import { expect } from 'vitest';
import type { Check, CheckContext, Verdict } from '../../../src/checks/check.ts';
import type { Discoveries } from '../../../src/checks/subject/discoveries.ts';
import type { BrowserName } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { CookieLife, Model } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';
import { unaided } from '../../support/unaided.ts';

export interface Evaluated {
  readonly verdicts: readonly Verdict[];
  /** The verdict about a cookie, or the first of all. @throws if there is none. */
  verdict(cookieName?: string): Verdict;
  readonly context: CheckContext;
  /** What the observation that a piece of evidence points at says, as text to look into. */
  fact(seq: number): string;
}

/** @param site registrable domain; without one, the story's first site */
export function evaluated(
  check: Check,
  story: string,
  browser: BrowserName = 'chromium',
  site?: string,
  discoveries?: Discoveries,
): Evaluated {
  const log = transcript(story, browser);
  const context = contextOf(foldLog(log), site, discoveries);
  const verdicts = check.evaluate(context);
  const seqs = new Set(log.map((one) => one.seq));
  expect(verdicts.length, `${check.id} came to no verdict`).toBeGreaterThan(0);
  for (const verdict of verdicts) {
    keepsTheContract(check, verdict, context);
    for (const { seq } of verdict.evidence)
      expect(seqs.has(seq), `evidence at ${seq}, which is not in the log`).toBe(true);
  }
  return {
    verdicts,
    context,
    verdict: (name) => {
      const found = verdicts.find((one) => name === undefined || one.cookie?.name === name);
      if (found === undefined) throw new Error(`no verdict about ${name}`);
      return found;
    },
    fact: (seq) => JSON.stringify(log.find((one) => one.seq === seq)),
  };
}

export function contextOf(model: Model, domain?: string, discoveries: Discoveries = unaided): CheckContext {
  const site = model.sites.find((one) => domain === undefined || one.domain === domain);
  if (site === undefined) throw new Error(`the story has no site ${domain ?? ''}`);
  const sessionCookies = site.sessionSet
    .map((key) => site.cookies.find((cookie) => cookie.key === key))
    .filter((cookie): cookie is CookieLife => cookie !== undefined);
  return { site, model, discoveries, sessionCookies };
}

export function keepsTheContract(check: Check, verdict: Verdict, context: CheckContext): void {
  expect(verdict.summary.length, `${check.id}: a summary says something`).toBeGreaterThan(20);
  expect(verdict.summary, `${check.id}: a summary is a sentence`).toMatch(/[.]$/);
  for (const text of [verdict.summary, verdict.nextStep ?? '', ...verdict.evidence.map((one) => one.text)])
    saysItPlainly(text);
  if (verdict.outcome === 'cantTell') expect(verdict.nextStep, `${check.id}: can't tell, and then what?`).toBeTruthy();
  if (verdict.outcome !== 'failed') return;
  expect(verdict.evidence.length, `${check.id}: a failure rests on facts`).toBeGreaterThan(0);
  const fixes = check.fix(verdict, context);
  expect(fixes.length, `${check.id}: a failure can be mended`).toBeGreaterThan(0);
  for (const fix of fixes) saysItPlainly(fix.text);
}

/** Words that overclaim, or that the interface has other words for. */
const BANNED = /\bvulnerab|\bpass(?:es)?\b|\bhack|!/i;

export function saysItPlainly(text: string): void {
  expect(text, `"${text}" is not how we speak`).not.toMatch(BANNED);
  expect(text, `"${text}" says nothing where it should`).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bInfinity\b/);
}
