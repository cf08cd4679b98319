import type { AnatomyPart } from '../../src/identifier/anatomy-of.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { visibleText } from '../parts/text/visible-text.ts';
import { count } from '../parts/text/words.ts';
import { roleWords } from './role-words.ts';

/** Parts beyond this are not drawn one by one. */
const MOST_PARTS = 24;
/** Pieces of pieces are drawn so deep. */
const DEEPEST = 3;

interface PartStripProps {
  readonly value: string;
  readonly parts: readonly AnatomyPart[];
  readonly revealed: boolean;
  readonly depth?: number;
}

/** A value in its parts, to scale, each told apart by colour, pattern and word; the pieces of a part stand below it. */
export function PartStrip({ value, parts, revealed, depth = 0 }: PartStripProps) {
  const shown = parts.slice(0, MOST_PARTS);
  return (
    <ol
      class={depth === 0 ? 'anatomy' : 'anatomy pieces'}
      aria-label={depth === 0 ? 'Parts of the value, to scale' : 'Its pieces'}
    >
      {shown.map((part) => (
        <Part key={part.start} part={part} value={value} revealed={revealed} depth={depth} />
      ))}
      {parts.length > shown.length && <li class="dim">{parts.length - shown.length} more parts</li>}
    </ol>
  );
}

interface PartProps {
  readonly part: AnatomyPart;
  readonly value: string;
  readonly revealed: boolean;
  readonly depth: number;
}

function Part({ part, value, revealed, depth }: PartProps) {
  const { start, end, label, bits, children } = part;
  const role = part.role === 'value' ? 'payload' : part.role;
  const length = end - start;
  // What is the same in every value of this format is no secret.
  const clear = revealed || role === 'constant' || role === 'encoding';
  const words = roleWords[role];
  const counted = bits > 0 ? `, at most ${Math.floor(bits)} bits` : '';
  return (
    <li
      class={`part role-${role}`}
      style={{ flexGrow: role === 'encoding' ? 0 : length }}
      title={visibleText(`${label}: ${count(length, 'character')}${counted}\n${words.word}: ${words.meaning}`)}
    >
      <span class={clear ? 'part-text mono' : 'part-text masked'}>
        {clear && <SiteText text={value.slice(start, end)} limit={400} />}
      </span>
      {role !== 'encoding' && (
        <span class="part-label">
          <span class="part-role">{words.word}</span> {label !== words.word && <SiteText text={label} limit={80} />}
          {bits > 0 && <span class="dim"> ≤ {Math.floor(bits)} bits</span>}
        </span>
      )}
      {children.length > 0 && depth < DEEPEST && (
        <PartStrip value={value} parts={children} revealed={revealed} depth={depth + 1} />
      )}
    </li>
  );
}
