import { useState } from 'preact/hooks';
import type { FieldRole } from '../../../src/entropy/bounds/fields.ts';
import { bitsText } from '../../../src/entropy/sentences.ts';
import { Section } from '../../parts/Section.tsx';
import { count } from '../../parts/text/words.ts';
import { placesText } from '../status-words.ts';
import type { Assessed } from '../worker-messages.ts';

type Position = Assessed['assessment']['positions'][number];

/** More are not drawn one by one. */
const MOST = 512;
/** Up to so many stand in one row; longer values are cut into rows of a round number. */
const ONE_ROW = 48;
const ROW = 32;

const roleWords: Readonly<Record<FieldRole, string>> = {
  constant: 'always the same',
  time: 'follows the clock',
  counter: 'counts',
  derived: 'given by other positions',
  random: 'left to guess',
  signature: 'signature: guards the value',
};

/** The positions of the value, coloured by what a guess at each is worth, with a notch where a test objects. */
export function PositionStrip({ assessed }: { readonly assessed: Assessed }) {
  const [at, setAt] = useState<number>();
  const { positions, n } = assessed.assessment;
  const title = assessed.isPart ? 'Positions of the identifier in it' : 'Positions of the value';
  const off = assessed.isPart && assessed.peeled.length > 0 ? `taken off: ${assessed.peeled.join(', ')}` : '';
  if (positions.length === 0) {
    return (
      <Section title={title}>
        <p class="dim">Not drawn: the values vary in length, are encoded text, or are not printable ASCII.</p>
      </Section>
    );
  }
  if (n < 2) return null;
  const shown = positions.slice(0, MOST);
  const move = (next: number) => setAt(Math.min(shown.length - 1, Math.max(0, next)));
  const press = (event: KeyboardEvent) => {
    const here = at ?? 0;
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(at === undefined ? 0 : next);
  };
  return (
    <Section title={title} note={off}>
      <div
        class="strip"
        style={{ '--columns': shown.length <= ONE_ROW ? shown.length : ROW }}
        role="slider"
        tabIndex={0}
        aria-label="Position, bits at least at each"
        aria-valuemin={1}
        aria-valuemax={shown.length}
        aria-valuenow={(at ?? 0) + 1}
        aria-valuetext={sayPosition(assessed, at ?? 0)}
        data-testid="entropy-strip"
        onKeyDown={press}
        onPointerLeave={() => setAt(undefined)}
        onFocus={() => at === undefined && setAt(0)}
        onBlur={() => setAt(undefined)}
      >
        {shown.map((position, index) => (
          <span
            key={index}
            class={cellClass(position, index === at)}
            style={{ '--share': `${Math.round((100 * position.bits) / assessed.mostBits)}%` }}
            data-role={position.role}
            onPointerEnter={() => setAt(index)}
          />
        ))}
      </div>
      <p class="strip-said" aria-hidden="true">
        {at === undefined ? <Legend assessed={assessed} /> : sayPosition(assessed, at)}
      </p>
      <table class="visually-hidden">
        <caption>Positions, runs of the same kind together</caption>
        <tbody>
          <tr>
            <th scope="col">Positions</th>
            <th scope="col">Kind</th>
            <th scope="col">Bits at least, in all</th>
            <th scope="col">A test objects at</th>
          </tr>
          {runsOf(positions).map(({ from, to, role }) => {
            const run = positions.slice(from, to + 1);
            const odd = run.flatMap(({ isObjected }, index) => (isObjected ? [from + index] : []));
            return (
              <tr key={from}>
                <td>{from === to ? from + 1 : `${from + 1} to ${to + 1}`}</td>
                <td>{roleWords[role]}</td>
                <td>{bitsText(run.reduce((sum, { bits }) => sum + bits, 0))}</td>
                <td>{odd.length === 0 ? 'none' : placesText(odd, 40)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {positions.length > MOST && (
        <p class="dim">
          The first {MOST} of {positions.length} are drawn.
        </p>
      )}
    </Section>
  );
}

function Legend({ assessed }: { readonly assessed: Assessed }) {
  const { positions } = assessed.assessment;
  const roles = [...new Set(positions.map(({ role }) => role))];
  return (
    <>
      {roles.map((role) => (
        <span key={role} class="strip-key">
          <span class={`strip-cell is-${role}`} style={{ '--share': '100%' }} /> {roleWords[role]}
          {role === 'random' && `, up to ${count(assessed.mostBits, 'bit')} each`}
        </span>
      ))}
      {positions.some(({ isObjected }) => isObjected) && (
        <span class="strip-key">
          <span class="strip-cell is-objected" /> a test objects
        </span>
      )}
    </>
  );
}

function cellClass({ role, isObjected }: Position, isHere: boolean): string {
  return `strip-cell is-${role}${isObjected ? ' is-objected' : ''}${isHere ? ' is-here' : ''}`;
}

function sayPosition({ assessment }: Assessed, at: number): string {
  const position = assessment.positions[at];
  if (position === undefined) return '';
  const bits = position.role === 'random' ? `, at least ${bitsText(position.bits)} bits` : '';
  const odd = assessment.objections.filter(({ columns }) => columns.includes(at)).map(({ sentence }) => sentence);
  return [`Position ${at + 1}: ${roleWords[position.role]}${bits}.`, ...new Set(odd)].join(' ');
}

function runsOf(positions: readonly Position[]): readonly { from: number; to: number; role: FieldRole }[] {
  const runs: { from: number; to: number; role: FieldRole }[] = [];
  for (const [index, { role }] of positions.entries()) {
    const last = runs.at(-1);
    if (last?.role === role) last.to = index;
    else runs.push({ from: index, to: index, role });
  }
  return runs;
}
