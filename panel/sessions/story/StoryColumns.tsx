import { maskValue } from '../../../src/masking/mask-value.ts';
import type { RotationRow, SignIn, Site } from '../../../src/session/model/model.ts';
import { IdentifierNumber } from '../../parts/IdentifierNumber.tsx';
import { RevealButton } from '../../parts/RevealButton.tsx';
import { pathOf } from '../../parts/text/path-of.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { useReveal } from '../../parts/use-reveal.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { rowVerdictWords } from '../rows/session-rows.ts';
import { Difference, differenceWords } from './Difference.tsx';
import { storyWords } from './story-words.ts';

interface StoryColumnsProps {
  readonly site: Site;
  readonly signIn: SignIn;
}

/** Three columns where there is room, one below the other where there is not. */
export function StoryColumns({ site, signIn }: StoryColumnsProps) {
  const { revealed, toggle } = useReveal();
  const judged = signIn.rotation?.rows ?? [];
  const beside = (signIn.tokens ?? []).filter((row) => judged.every((each) => each.cookie !== row.cookie));
  const rows = [...judged, ...beside];
  const known = rows.filter((row) => row.before !== undefined);
  return (
    <div class="columns-box">
      <div class="story-columns">
        <div>
          <h3>
            Before
            {rows.length > 0 && <RevealButton revealed={revealed} onToggle={toggle} />}
          </h3>
          {known.map((row) => (
            <Identifier key={row.cookie} site={site} row={row} side="before" revealed={revealed} />
          ))}
          {known.length === 0 && <p class="dim">No session identifier.</p>}
        </div>
        <div class="story-middle">
          <h3>{storyWords(signIn.kind).event}</h3>
          {signIn.url !== '' && (
            <p>
              <strong>{signIn.method}</strong> <SiteText text={pathOf(signIn.url)} limit={200} />
            </p>
          )}
          {signIn.answer !== '' && (
            <p>
              <SiteText text={signIn.answer} limit={200} />
            </p>
          )}
          <dl class="scores">
            <dt>looked like one</dt>
            <dd>{points(signIn.attemptScore)}</dd>
            <dt>succeeded</dt>
            <dd>{points(signIn.successScore)}</dd>
            <dt>failed</dt>
            <dd>{points(signIn.failureScore)}</dd>
          </dl>
        </div>
        <div>
          <h3>After</h3>
          {rows.map((row) => (
            <Identifier key={row.cookie} site={site} row={row} side="after" revealed={revealed} />
          ))}
          {rows.length === 0 && <p class="dim">Nothing to compare.</p>}
        </div>
      </div>
    </div>
  );
}

interface IdentifierProps {
  readonly site: Site;
  readonly row: RotationRow;
  readonly side: 'before' | 'after';
  readonly revealed: boolean;
}

function Identifier({ site, row, side, revealed }: IdentifierProps) {
  const { before, after } = row;
  const value = row[side];
  const holder = [...site.cookies, ...site.tokens].find((each) => each.key === row.cookie);
  const lives: readonly Life[] = holder?.identifiers ?? [];
  const ordinalBefore = ordinalOf(lives, before, row.identityBefore?.part);
  const ordinal = side === 'before' ? ordinalBefore : ordinalOf(lives, after, row.identityAfter?.part);
  return (
    <div class="story-identifier">
      <div class="story-name">
        {ordinal !== undefined && value !== undefined && <IdentifierNumber ordinal={ordinal} />}
        <span class="mono">
          <SiteText text={row.name} limit={80} />
        </span>
        {side === 'after' && <Verdict {...rowVerdictWords[row.verdict]} />}
      </div>
      {value === undefined ? (
        <div class="dim">not there any more</div>
      ) : before !== undefined && after !== undefined ? (
        <>
          <Difference
            before={before}
            after={after}
            side={side}
            revealed={revealed}
            ordinal={ordinal ?? 0}
            ordinalBefore={ordinalBefore ?? 0}
          />
          {side === 'after' && <div class="dim">{differenceWords(before, after)}</div>}
        </>
      ) : (
        <div class="mono wrap">
          <SiteText text={revealed ? value : maskValue(value)} />
        </div>
      )}
    </div>
  );
}

interface Life {
  readonly ordinal: number;
  readonly value: string;
  readonly identity: { readonly part: string };
}

/** The number of the identifier that a value stood for; a re-signed value is known by its identity part. */
function ordinalOf(lives: readonly Life[], value: string | undefined, part: string | undefined) {
  const life =
    lives.findLast((each) => each.value === value) ??
    lives.findLast((each) => part !== undefined && part !== '' && each.identity.part === part);
  return life?.ordinal;
}

function points(score: number): string {
  return String(Math.round(score * 10) / 10).replace('-', '−');
}
