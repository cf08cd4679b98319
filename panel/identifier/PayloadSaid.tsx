import type { AnatomyPart } from '../../src/identifier/anatomy-of.ts';
import type { Outline } from '../../src/identifier/readers/outline.ts';
import type { Opened } from '../../src/identifier/value/open-text.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { count } from '../parts/text/words.ts';

/** Lines beyond this are counted, not drawn. */
const MOST_LINES = 120;

interface SaidLine {
  readonly depth: number;
  readonly name: string;
  readonly value: Outline;
}

/** What could be read in the payloads: names as they are, values masked until they are revealed. */
export function PayloadSaid(props: { readonly root: AnatomyPart; readonly revealed: boolean }) {
  const contents = contentsOf(props.root);
  return (
    <>
      {contents.map(({ label, content }, index) => (
        <OnePayload key={index} label={label} content={content} revealed={props.revealed} />
      ))}
    </>
  );
}

function OnePayload(props: { readonly label: string; readonly content: Opened; readonly revealed: boolean }) {
  const { label, content, revealed } = props;
  const lines = linesOf(content.outline);
  const shown = lines.slice(0, MOST_LINES);
  return (
    <div class="payload" data-testid="payload">
      <p class="dim">
        <SiteText text={label} limit={80} />: {content.title}, {count(content.size, 'byte')}
      </p>
      <ul>
        {shown.map(({ depth, name, value }, index) => (
          <li key={index} class="mono" style={{ paddingLeft: `${Math.min(depth, 8) * 12}px` }}>
            <SiteText text={name} limit={120} />
            {name !== '' && ': '}
            <Said value={value} revealed={revealed} />
          </li>
        ))}
      </ul>
      {lines.length > shown.length && <p class="dim">{count(lines.length - shown.length, 'more line')}</p>}
    </div>
  );
}

function Said({ value, revealed }: { readonly value: Outline; readonly revealed: boolean }) {
  if (value.kind === 'object')
    return <SiteText text={value.text === '' ? 'object' : `object of ${value.text}`} limit={160} />;
  if (value.members.length > 0 || value.kind === 'list' || value.kind === 'map') {
    return <span class="dim">{count(value.members.length, value.kind === 'list' ? 'item' : 'member')}</span>;
  }
  if (value.kind === 'nothing') return <span class="dim">nothing</span>;
  if (revealed) return <SiteText text={value.text} limit={400} />;
  return (
    <span class="dim" title="Reveal the value to read it">
      •••• <small>{value.kind === 'text' ? count(value.text.length, 'character') : value.kind}</small>
    </span>
  );
}

export function contentsOf(part: AnatomyPart): readonly { readonly label: string; readonly content: Opened }[] {
  const own = part.content === undefined ? [] : [{ label: part.label, content: part.content }];
  return [...own, ...part.children.flatMap(contentsOf)];
}

function linesOf(outline: Outline): readonly SaidLine[] {
  const lines: SaidLine[] = [];
  const visit = (value: Outline, name: string, depth: number): void => {
    if (depth >= 0) lines.push({ depth, name, value });
    if (depth > 24 || lines.length > 2_000) return;
    for (const member of value.members) visit(member.value, member.name, depth + 1);
  };
  // The outermost map or list is not worth a line of its own.
  visit(outline, '', outline.members.length > 0 && outline.kind !== 'object' ? -1 : 0);
  return lines;
}
