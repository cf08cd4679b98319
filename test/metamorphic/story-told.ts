/** What a tester reads of one recording, as far as relations compare it. */
import { audit } from '../../src/checks/audit.ts';
import { foldLog } from '../../src/session/fold.ts';
import type { Site } from '../../src/session/model/model.ts';
import { outcomeOf, type Password, siteAt, type Told } from '../support/flow-judgement.ts';
import { unaided } from '../support/unaided.ts';
import type { Changed, Relation } from './relation.ts';

export interface StoryTold {
  readonly outcome: Told;
  readonly outcomes: readonly string[];
  readonly verdicts: readonly string[];
  readonly session: readonly string[];
  /** `check cookie`, failures above a note. */
  readonly failures: readonly string[];
  readonly passes: readonly string[];
}

export function storyTold({ log, url, formerName = (name) => name, before = 0 }: Changed): StoryTold {
  const model = foldLog(log);
  const site = siteAt(model, url);
  const signIns = site.signIns.slice(before);
  const findings = audit(model, unaided).filter((finding) => finding.site === site.domain);
  const about = ({ check, cookieName }: (typeof findings)[number]) =>
    `${check} ${cookieName === undefined ? '-' : formerName(cookieName)}`;
  return {
    outcome: outcomeOf({ ...site, signIns }),
    outcomes: signIns.map(({ outcome }) => outcome),
    verdicts: signIns.flatMap(({ rotation }) => rotation?.verdict ?? []),
    session: namesOf(site).map(formerName).toSorted(),
    failures: findings
      .filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'note')
      .map(about)
      .toSorted(),
    passes: findings.filter(({ outcome }) => outcome === 'passed').map(about),
  };
}

/** Verdicts about what the server did with the identifier; the others are about attributes and values, which a relation may change. */
const ABOUT_THE_SESSION = /^(session-fixation|identifier-kept-\S+) /;

/** @returns what is told wrongly of the changed recording, in words; nothing where the relation holds */
export function contradictions(
  whole: StoryTold,
  now: StoryTold,
  keeps: Relation['keeps'],
  password: Password,
): readonly string[] {
  const truth = password === 'right' ? 'success' : 'failed';
  if (keeps === 'less-sure') return opposites(whole, now, truth);
  return keeps === 'surer' && cameTrue(whole, now, truth) ? [] : differences(whole, now);
}

/** What was uncertain is told as what it was; nothing else is, and no more is claimed of the identifier. */
function cameTrue(whole: StoryTold, now: StoryTold, truth: Told): boolean {
  const settled = whole.outcomes.map((outcome) => (outcome === 'uncertain' ? truth : outcome));
  const claimed = (told: StoryTold) => told.verdicts.filter((verdict) => verdict !== 'inconclusive').join(', ');
  return settled.join(', ') === now.outcomes.join(', ') && claimed(whole) === claimed(now);
}

function differences(whole: StoryTold, now: StoryTold): readonly string[] {
  return (['outcomes', 'verdicts', 'session', 'failures'] as const).flatMap((part) => {
    const [before, after] = [whole[part].join(', '), now[part].join(', ')];
    return before === after ? [] : [`${part}: ${before || 'none'} → ${after || 'none'}`];
  });
}

/** Verdicts that say the same of the server: it made a new identifier, or left the old one. */
const SIDES: Readonly<Record<string, string>> = {
  rotated: 'new',
  'nothing-before': 'new',
  kept: 'old',
  're-set': 'old',
  'added-beside': 'old',
};

/** With less to go by, "uncertain" may become what is true of it; `truth` is what was played. */
function opposites(whole: StoryTold, now: StoryTold, truth: Told): readonly string[] {
  const wrong: string[] = [];
  if (![whole.outcome, truth, 'uncertain', 'none'].includes(now.outcome))
    wrong.push(`outcome: ${whole.outcome} → ${now.outcome}`);
  const sides = whole.verdicts.map((verdict) => SIDES[verdict]);
  for (const verdict of now.verdicts)
    if (verdict !== 'inconclusive' && !sides.includes(SIDES[verdict]))
      wrong.push(`verdict: ${whole.verdicts.join(', ') || 'none'} → ${verdict}`);
  for (const failure of now.failures)
    if (ABOUT_THE_SESSION.test(failure) && !whole.failures.includes(failure)) wrong.push(`newly failed: ${failure}`);
  for (const pass of now.passes)
    if (ABOUT_THE_SESSION.test(pass) && whole.failures.includes(pass)) wrong.push(`failed → passed: ${pass}`);
  return wrong;
}

function namesOf(site: Site): readonly string[] {
  return site.cookies.filter(({ key }) => site.sessionSet.includes(key)).map(({ name }) => name);
}
