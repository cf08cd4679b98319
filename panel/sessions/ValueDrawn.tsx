import { useMemo, useState } from 'preact/hooks';
import { describeValue } from '../../src/identifier/assess-value.ts';
import type { Part } from '../../src/identifier/format.ts';
import { maskValue } from '../../src/identifier/mask.ts';
import { copyText } from '../parts/copy-text.ts';
import { Menu } from '../parts/Menu.tsx';
import { SiteText } from '../parts/SiteText.tsx';
import { visibleText } from '../parts/visible-text.ts';
import { count } from '../parts/words.ts';
import { RevealButton } from './RevealButton.tsx';
import { useReveal } from './use-reveal.ts';

/** Parts beyond this are not drawn one by one. */
const MOST_PARTS = 24;

/** One value, masked, drawn in its parts to scale; what its form caps the bits at, in words. */
export function ValueDrawn(props: { readonly name: string; readonly value: string }) {
  const { name, value } = props;
  const anatomy = useMemo(() => describeValue(value, name), [value, name]);
  const { revealed, toggle } = useReveal();
  const [said, setSaid] = useState('');
  const copy = async (text: string, what: string) => setSaid((await copyText(text)) ? `Copied, ${what}` : 'Not copied');
  const shown = anatomy.parts.slice(0, MOST_PARTS);
  return (
    <div class="value">
      <div class="value-line">
        <span class="mono wrap grow" data-testid="value">
          <SiteText text={revealed ? value : maskValue(value)} limit={4_200} />
        </span>
        <span class="bar-group">
          <RevealButton revealed={revealed} onToggle={toggle} />
          <Menu
            face="Copy ▾"
            label="Copy the value"
            items={[
              { text: 'Copy masked', run: () => copy(maskValue(value), 'masked') },
              {
                text: 'Copy raw value',
                hint: 'A credential: handle with care',
                run: () => copy(value, 'in the clear'),
              },
            ]}
          />
          <span class="dim" role="status">
            {said}
          </span>
        </span>
      </div>
      {value !== '' && (
        <ol class="anatomy" aria-label="Parts of the value, to scale">
          {shown.map((part) => (
            <PartDrawn key={part.start} part={part} text={value.slice(part.start, part.end)} revealed={revealed} />
          ))}
          {anatomy.parts.length > shown.length && <li class="dim">{anatomy.parts.length - shown.length} more parts</li>}
        </ol>
      )}
      <p>
        <strong>{anatomy.format.title}.</strong> <SiteText text={anatomy.sentence} limit={800} />
      </p>
      <p class="dim">
        {count(anatomy.length, 'character')}, {anatomy.alphabet.smallest.title}
        {anatomy.layers.length > 0 && `, ${anatomy.layers.map((layer) => layer.meaning).join(', ')}`}
        {anatomy.facts.slice(0, 8).map((fact) => (
          <span key={fact.label}>
            {' · '}
            <SiteText text={`${fact.label}: ${fact.value}`} limit={160} />
          </span>
        ))}
      </p>
    </div>
  );
}

interface PartDrawnProps {
  readonly part: Part;
  readonly text: string;
  readonly revealed: boolean;
}

function PartDrawn({ part, text, revealed }: PartDrawnProps) {
  // What is the same in every value of this form is no secret.
  const clear = revealed || part.role === 'constant' || part.role === 'encoding';
  const bits = part.bits !== undefined && part.bits > 0 ? `, at most ${Math.floor(part.bits)} bits` : '';
  const title = `${part.label}: ${count(text.length, 'character')}${bits}`;
  return (
    <li
      class={`part role-${part.role}`}
      style={{ flexGrow: part.role === 'encoding' ? 0 : text.length }}
      title={visibleText(title)}
    >
      <span class={clear ? 'part-text mono' : 'part-text masked'}>{clear && <SiteText text={text} limit={400} />}</span>
      {part.role !== 'encoding' && (
        <span class="part-label">
          {part.label}
          {part.bits !== undefined && part.bits > 0 && <span class="dim"> ≤ {Math.floor(part.bits)} bits</span>}
        </span>
      )}
    </li>
  );
}
