/** What the fold and the checks say of a story against what is true of it. */
import { audit } from '../../src/checks/audit.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { type Discoveries, subjectOf } from '../../src/checks/subject/discoveries.ts';
import { siteOf } from '../../src/cookie/match/registrable-domain.ts';
import type { BrowserName } from '../../src/observation.ts';
import { foldLog } from '../../src/session/fold.ts';
import type { CookieLife, Site } from '../../src/session/model/model.ts';
import { transcript } from '../support/transcript.ts';
import type { Expectation, SoughtFinding, Story } from './read-story.ts';
import type { Trials } from './trials.ts';

/** An expectation that does not hold, and what was found instead. */
export interface Miss {
  readonly line: string;
  readonly found: string;
}

interface View {
  readonly discoveries: Discoveries;
  /** Absent when the log tells nothing of it. */
  readonly site: Site | undefined;
  readonly findings: readonly Finding[];
}

/**
 * @param trials reads the values and tries the published secrets, as the panel's workers do
 * @returns every expectation that does not hold in this browser's log of the story
 * @throws when a sentence of the story means nothing
 */
export async function judgeStory(story: Story, browser: BrowserName, trials: Trials): Promise<readonly Miss[]> {
  const model = foldLog(transcript(story.text, browser));
  const discoveries = await trials.over(model);
  const findings = audit(model, discoveries);
  const began = siteOf(/\bwatches\s+(\S+)/.exec(story.text)?.[1] ?? '');
  return story.sites.flatMap(({ domain = began, expectations }) => {
    const view = {
      discoveries,
      site: model.sites.find((one) => one.domain === domain),
      findings: findings.filter((one) => one.site === domain),
    };
    return expectations.flatMap((expectation) => {
      const found = contradiction(expectation, view);
      return found === undefined ? [] : [{ line: expectation.line, found }];
    });
  });
}

/** @returns what was found instead; `undefined` when the expectation holds */
function contradiction(expected: Expectation, view: View): string | undefined {
  const { site, findings } = view;
  const signIns = site?.signIns ?? [];
  switch (expected.about) {
    case 'sign-ins':
      return unlessOneOf(
        expected.oneOf,
        signIns.map(({ outcome }) => outcome),
        signInsOf(site),
      );
    case 'sign-in-kinds':
      return unlessOneOf(
        expected.oneOf,
        signIns.map(({ kind }) => kind),
        signInsOf(site),
      );
    case 'rotation': {
      const successes = signIns.filter(({ outcome }) => outcome === 'success');
      const verdicts = successes.map(({ rotation }) => rotation?.verdict ?? 'no verdict');
      const why = successes.map(({ rotation }) => `${rotation?.rule} ${rotation?.text}`).join(' | ');
      return unlessOneOf(expected.oneOf, verdicts, why || signInsOf(site));
    }
    case 'session':
    case 'session-has':
    case 'session-lacks':
      return sessionSet(expected.about, expected.names, site);
    case 'class': {
      const cookie = cookieOf(expected.name, site);
      const told = cookie?.class ?? 'no such cookie';
      return expected.classes.includes(told) === expected.isOne ? undefined : `${told}: ${reasonsOf(cookie)}`;
    }
    case 'finding': {
      const ones = findings.filter((one) => fits(one, expected.sought));
      if (ones.length > 0 === expected.exists) return undefined;
      const near = findings.filter((one) => fits(one, { ...expected.sought, outcomes: [], severities: [] }));
      return summed(expected.exists ? near : ones);
    }
    case 'blameless': {
      const blaming = findings.filter(
        (one) => expected.names.includes(one.cookieName ?? '') && one.outcome === 'failed' && one.severity !== 'note',
      );
      return blaming.length === 0 ? undefined : summed(blaming);
    }
    case 'told': {
      const ofIt = findings.filter((one) => one.cookieName === expected.name && one.outcome === 'failed');
      return ofIt.some((one) => expected.checks.includes(one.check)) ? undefined : summed(ofIt);
    }
    case 'sentences': {
      const ones = findings.filter((one) => fits(one, { ...expected, outcomes: [], severities: [] }));
      return ones.some((one) => expected.text.test(sentencesOf(one))) === expected.say ? undefined : summed(ones);
    }
    case 'state':
      return expected.states.includes(site?.state ?? '') ? undefined : `${site?.state ?? 'no such site'}`;
    case 'sign-outs':
      return unlessEqual(expected.count, site?.signOuts ?? []);
    case 'expiries':
      return unlessEqual(expected.count, site?.expiries ?? []);
    case 'form': {
      const told = formOf(expected.name, view);
      return expected.text.test(told) ? undefined : told;
    }
    case 'framework': {
      const told = cookieOf(expected.name, site)?.framework?.framework ?? 'none';
      return expected.text.test(told) ? undefined : told;
    }
    case 'token': {
      const tokens = (site?.tokens ?? []).filter(({ name }) => expected.name.test(name));
      return tokens.some((one) => expected.classes.includes(one.class))
        ? undefined
        : tokens.map((one) => `${one.name} ${one.class}`).join(', ') || 'no such token';
    }
  }
}

function unlessOneOf(oneOf: readonly (readonly string[])[], told: readonly string[], why: string): string | undefined {
  const fits = oneOf.some(
    (wanted) =>
      wanted.length === told.length && wanted.every((choice, index) => choice.split('|').includes(told[index] ?? '')),
  );
  return fits ? undefined : `${told.join(',') || 'none'} (${why})`;
}

function unlessEqual(count: number, events: readonly { readonly url?: string }[]): string | undefined {
  return events.length === count
    ? undefined
    : `${events.length} ${events.map(({ url }) => url ?? 'in the browser').join(', ')}`;
}

function sessionSet(about: string, names: readonly string[], site: Site | undefined): string | undefined {
  const members = (site?.cookies ?? []).filter(({ key }) => site?.sessionSet.includes(key)).map(({ name }) => name);
  const holds =
    about === 'session'
      ? [...new Set(members)].sort().join() === [...names].sort().join()
      : names.every((name) => members.includes(name) === (about === 'session-has'));
  return holds ? undefined : `${members.join(', ') || 'none'}; ranking: ${rankingOf(site)}`;
}

function cookieOf(name: string, site: Site | undefined): CookieLife | undefined {
  const ones = site?.cookies.filter((cookie) => cookie.name === name) ?? [];
  return ones.find(({ gone }) => !gone) ?? ones[0];
}

/** What the value is said to be, with what it is wrapped in. */
function formOf(name: string, { site, discoveries }: View): string {
  const cookie = cookieOf(name, site);
  const subject = cookie && site && subjectOf(cookie, site);
  const anatomy = subject && discoveries.of(subject)?.anatomy;
  if (typeof anatomy !== 'object') return 'no such cookie, or no value';
  const { format, layers, sentence } = anatomy;
  return [...layers.map(({ meaning }) => meaning), format.title, format.inner?.title ?? '', sentence].join(' · ');
}

function fits(finding: Finding, { check, name, outcomes, severities }: SoughtFinding): boolean {
  return (
    finding.check === check &&
    (name === '-' || finding.cookieName === name || finding.tokenName === name) &&
    (outcomes.length === 0 || outcomes.includes(finding.outcome)) &&
    (severities.length === 0 || severities.includes(finding.severity ?? ''))
  );
}

const sentencesOf = ({ summary, evidence, nextStep = '' }: Finding): string =>
  [summary, nextStep, ...evidence.map(({ text }) => text)].join(' ');

function summed(findings: readonly Finding[]): string {
  return (
    findings
      .map((one) => `${one.check} ${one.cookieName ?? '-'} ${one.outcome} ${one.severity ?? ''}: ${one.summary}`)
      .join(' | ') || 'nothing of the kind'
  );
}

function signInsOf(site: Site | undefined): string {
  const told = (site?.signIns ?? []).map(({ kind, method, url, answer, outcome, attempt, success, failure }) => {
    const codes = [...attempt, ...success, ...failure].map(({ code }) => code).join(' ');
    return `${kind} ${method} ${url} ${answer}: ${outcome}, ${codes}`;
  });
  return told.join(' | ') || 'no sign-in';
}

const rankingOf = (site: Site | undefined): string =>
  (site?.cookies ?? []).map(({ name, class: kind, score }) => `${name} ${kind} ${score}`).join(', ');

const reasonsOf = (cookie: CookieLife | undefined): string =>
  (cookie?.reasons ?? []).map(({ code, points }) => `${code} ${points}`).join(', ');
