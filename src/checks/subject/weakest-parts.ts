/** Verdicts about the parts of one value become one: the weakest part counts, and the same failing is not counted twice. */

import { shownText } from '../../masking/shown-text.ts';
import type { CookieGroup, Site } from '../../session/model/model.ts';
import type { Outcome, Severity, Verdict } from '../check.ts';
import { spreadOver } from './discoveries.ts';
import { sentences } from './sentences.ts';

const WORST_FIRST: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable'];
const HEAVIEST_FIRST: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'note'];
const MOST_EVIDENCE = 20;

/** The verdict about a group stands where the first verdict about one of its parts stood. */
export function weakestParts(verdicts: readonly Verdict[], site: Site): readonly Verdict[] {
  if (site.groups.length === 0) return verdicts;
  const byGroup = new Map<CookieGroup, Verdict[]>();
  const order: (Verdict | CookieGroup)[] = [];
  for (const verdict of verdicts) {
    const group = verdict.cookie === undefined ? undefined : spreadOver(verdict.cookie, site);
    if (group === undefined) order.push(verdict);
    else if (byGroup.has(group)) byGroup.get(group)?.push(verdict);
    else {
      byGroup.set(group, [verdict]);
      order.push(group);
    }
  }
  return order.map((one) => ('outcome' in one ? one : weakest(one, byGroup.get(one) ?? [])));
}

function weakest(group: CookieGroup, verdicts: readonly Verdict[]): Verdict {
  const [worst, ...others] = verdicts.toSorted((a, b) => rank(a) - rank(b));
  if (worst === undefined) throw new Error('a group without a verdict');
  if (others.length === 0) return worst;
  const place = group.members.indexOf(worst.cookie?.key ?? '') + 1;
  const alike = others.every((one) => rank(one) === rank(worst));
  const whole = shownText(group.name, 60);
  const about = alike ? sentences.parts.alike(whole) : sentences.parts.weakest(place, group.members.length, whole);
  const evidence = new Map(
    [worst, ...(alike ? others : [])].flatMap((one) => one.evidence.map((each) => [each.seq, each] as const)),
  );
  return { ...worst, summary: `${worst.summary} ${about}`, evidence: [...evidence.values()].slice(0, MOST_EVIDENCE) };
}

function rank({ outcome, severity }: Verdict): number {
  const weight = severity === undefined ? 0 : HEAVIEST_FIRST.indexOf(severity);
  return WORST_FIRST.indexOf(outcome) * HEAVIEST_FIRST.length + weight;
}
