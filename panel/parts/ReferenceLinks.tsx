import { type ReferenceId, references } from '../../src/references.ts';

/** Standards that a judgement rests on. The addresses are constants of ours; nothing here comes from a site. */
export function ReferenceLinks(props: { readonly ids: readonly ReferenceId[] }) {
  return (
    <ul class="references">
      {props.ids.map((id) => (
        <li key={id}>
          <a href={references[id].url} target="_blank" rel="noreferrer">
            {references[id].title}
          </a>
        </li>
      ))}
    </ul>
  );
}
