import { maskValue } from '../../src/masking/mask-value.ts';
import { RevealButton } from '../parts/RevealButton.tsx';
import { Section } from '../parts/Section.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { useReveal } from '../parts/use-reveal.ts';

/** The first few values, masked until asked for. */
export function Examples(props: { readonly values: readonly string[]; readonly all: number }) {
  const { revealed, toggle } = useReveal();
  if (props.values.length === 0) return null;
  const note = props.all > props.values.length ? `the first ${props.values.length}` : '';
  return (
    <Section title="Values" note={note}>
      <ol class="examples mono">
        {props.values.map((value, index) => (
          <li key={index}>
            <SiteText text={revealed ? value : maskValue(value)} limit={300} />
          </li>
        ))}
      </ol>
      <RevealButton revealed={revealed} onToggle={toggle} />
    </Section>
  );
}
