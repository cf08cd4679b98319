/** The 44 flows, each with the right password, a wrong one, and a wrong one before the right one, in both browsers. */
import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { Site } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS } from '../support/told.ts';
import { federation } from './federation.ts';
import { type Flow, storyOf, type Told } from './flow.ts';
import { scripts } from './scripts.ts';
import { serverForms } from './server-forms.ts';
import { steps } from './steps.ts';

const flows: readonly Flow[] = [...serverForms, ...scripts, ...federation, ...steps];
const counts = new Map<string, number>();

function play(browser: BrowserName, flow: Flow, ...ends: readonly Flow['right'][]): readonly Site[] {
  const story = [flow.before, ...ends].map((part) => storyOf(part, browser)).join('\n');
  return foldLog(transcript(story, browser)).sites;
}

const siteOf = (sites: readonly Site[], domain: string): Site => {
  const site = sites.find((one) => one.domain === domain);
  if (site === undefined) throw new Error(`no site ${domain}`);
  return site;
};

/** What a site's sign-ins come to: the last one that was settled. */
function outcomeOf(site: Site): Told {
  if (site.signIns.some((one) => one.outcome === 'success')) return 'success';
  return site.signIns.at(-1)?.outcome ?? 'none';
}

function count(truth: string, told: Told): void {
  counts.set(`${truth} → ${told}`, (counts.get(`${truth} → ${told}`) ?? 0) + 1);
}

it('are 44', () => {
  expect(flows.map((flow) => flow.number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
});

describe.each(BROWSERS)('in %s', (browser) => {
  describe.each(flows)('$number $name', (flow) => {
    const domain = flow.site ?? 'shop.test';

    it('the right password is a sign-in, once, with the right verdict', () => {
      const sites = play(browser, flow, flow.right);
      const site = siteOf(sites, domain);
      const told = outcomeOf(site);
      count('right', told);
      expect(['success', ...(flow.mayBeUncertain?.right === undefined ? [] : ['uncertain'])]).toContain(told);
      if (told !== 'success') return;
      const [signIn, ...more] = site.signIns.filter((one) => one.outcome === 'success');
      expect(more).toEqual([]);
      expect(signIn?.rotation?.verdict).toBe(flow.verdict);
      expect(site.state).toBe('signed-in');
      if (flow.provider !== undefined)
        expect(['success', 'uncertain']).toContain(outcomeOf(siteOf(sites, flow.provider)));
    });

    it('a wrong password is none', () => {
      const sites = play(browser, flow, flow.wrong);
      const site = siteOf(sites, domain);
      const told = outcomeOf(site);
      count('wrong', told);
      const allowed: Told[] = ['failed'];
      if (flow.mayBeUncertain?.wrong !== undefined) allowed.push('uncertain');
      if (flow.wrongLeavesNoTrace !== undefined) allowed.push('none');
      expect(allowed).toContain(told);
      expect(site.state).not.toBe('signed-in');
      for (const one of sites) expect(outcomeOf(one)).not.toBe('success');
    });

    it('a wrong password and then the right one are one sign-in', () => {
      if (flow.mayBeUncertain?.right !== undefined) return;
      const site = siteOf(play(browser, flow, flow.wrong, flow.right), domain);
      const outcomes = site.signIns.map((one) => one.outcome);
      expect(outcomes.filter((one) => one === 'success')).toHaveLength(1);
      expect(outcomes.at(-1)).toBe('success');
    });
  });
});

afterAll(() => {
  const lines = [...counts].sort().map(([what, number]) => `  ${what}: ${number}`);
  console.log(['password → what was told, flows × browsers', ...lines].join('\n'));
});
