import type { Objection } from '../../src/entropy/assessment.ts';
import type { TrialFamily } from '../../src/entropy/tests/trial.ts';
import { Section } from '../parts/Section.tsx';
import { chanceText, familyTitles, placesText } from './status-words.ts';
import type { Assessed } from './worker-messages.ts';

/** Fewer are looked at, but not tested. */
const FEWEST = 100;

/** What the tests object to: one line per kind, the strongest objection's chance beside it. */
export function Objections({ assessed }: { readonly assessed: Assessed }) {
  const { objections, known, n } = assessed.assessment;
  const byFamily = new Map<TrialFamily, Objection[]>();
  for (const objection of objections) {
    const group = byFamily.get(objection.family);
    if (group === undefined) byFamily.set(objection.family, [objection]);
    else group.push(objection);
  }
  if (byFamily.size === 0 && known === undefined) {
    if (n < FEWEST) return null;
    return (
      <Section title="Objections">
        <p class="dim" data-testid="entropy-no-objections">
          None. All tests together object to one perfect sample in 1,000.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Objections" note="p: the chance that any test would object so strongly to a perfect sample">
      <ul class="objections">
        {known !== undefined && (
          <li data-testid="entropy-known">
            <strong>known generator</strong>
            <span class="objection-what">{known.sentence}</span>
          </li>
        )}
        {[...byFamily].map(([family, group]) => (
          <li key={family} data-testid="entropy-objection" data-family={family}>
            <strong>{familyTitles[family]}</strong>
            <span class="objection-what">
              {group[0]?.sentence} <Places group={group} />
            </span>
            <span class="objection-p">p {chanceText(Math.min(...group.map(({ p }) => p)))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Places({ group }: { readonly group: readonly Objection[] }) {
  const columns = group.flatMap((objection) => objection.columns);
  if (columns.length === 0) return null;
  const times = group.length > 1 ? `, ${group.length.toLocaleString('en')} times` : '';
  return (
    <span class="dim">
      Position {placesText(columns)}
      {times}
    </span>
  );
}
