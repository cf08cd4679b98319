/** What the fold says of one played flow against what is true of it: outcome, verdict, session set, ranking, framework. */
import { expect } from 'vitest';
import { siteOf } from '../../src/cookie/match/registrable-domain.ts';
import type { Model, SignInOutcome, Site } from '../../src/session/model/model.ts';
import type { FlowSite } from '../sites/flows/flow-site.ts';

export type Password = 'right' | 'wrong';

/** `none`: nothing that looks like an attempt. */
export type Told = SignInOutcome | 'none';

/** @returns the outcome that was told, when every expectation holds */
export function judgeFlow(model: Model, flow: FlowSite, url: string, password: Password): Told {
  const { truth } = flow;
  const site = siteAt(model, url);
  const told = outcomeOf(site);
  expect(allowedOutcomes(flow, password), `told: ${signInsOf(site)}`).toContain(told);
  if (password === 'wrong' || told !== 'success') return told;

  const successes = site.signIns.filter(({ outcome }) => outcome === 'success');
  expect(
    successes.map(({ rotation }) => rotation?.verdict),
    successes.map(({ rotation }) => `${rotation?.rule} ${rotation?.text}`).join(' | '),
  ).toEqual([truth.verdict]);
  const wanted = [...truth.session].toSorted();
  const set = site.cookies.filter(({ key }) => site.sessionSet.includes(key)).map(({ name }) => name);
  expect(set.toSorted(), `session set; ${rankingOf(site)}`).toEqual(wanted);
  const top = site.cookies.slice(0, wanted.length).map(({ name }) => name);
  expect(top.toSorted(), `top of the ranking; ${rankingOf(site)}`).toEqual(wanted);
  for (const name of truth.others ?? []) {
    const cookie = site.cookies.find((one) => one.name === name);
    expect(cookie?.class ?? 'not seen', `${name}; ${rankingOf(site)}`).not.toMatch(/^(session-.*|not seen)$/);
  }
  if (truth.framework !== undefined) {
    const first = site.cookies.find(({ name }) => name === truth.session[0]);
    expect(first?.framework?.framework).toBe(truth.framework);
  }
  return told;
}

/** The best first. */
export function allowedOutcomes({ truth }: FlowSite, password: Password): readonly Told[] {
  const best = password === 'right' ? 'success' : 'failed';
  const unclear = truth.mayBeUncertain?.[password] !== undefined;
  const traceless = password === 'wrong' && truth.wrongLeavesNoTrace !== undefined;
  return [best, ...(unclear ? (['uncertain'] as const) : []), ...(traceless ? (['none'] as const) : [])];
}

/** One success among them makes it a success; otherwise the last one counts. */
export function outcomeOf(site: Site | undefined): Told {
  if (site?.signIns.some(({ outcome }) => outcome === 'success')) return 'success';
  return site?.signIns.at(-1)?.outcome ?? 'none';
}

export function siteAt(model: Model, url: string): Site {
  const site = model.sites.find(({ domain }) => domain === siteOf(url));
  if (site === undefined) throw new Error(`The log tells nothing of ${siteOf(url)}.`);
  return site;
}

function signInsOf(site: Site): string {
  const told = site.signIns.map(({ outcome, attempt, success, failure, missing, answer }) => {
    const codes = [...attempt, ...success, ...failure].map(({ code }) => code).join(' ');
    return `${outcome} (${codes}; ${answer}) ${missing ?? ''}`;
  });
  return told.length === 0 ? 'no sign-in' : told.join(' | ');
}

function rankingOf(site: Site): string {
  return `ranking: ${site.cookies.map(({ name, class: kind, score }) => `${name} ${kind} ${score}`).join(', ')}`;
}
