import { REVEALED_FOR_MS } from './use-reveal.ts';

export function RevealButton(props: { readonly revealed: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      class={props.revealed ? 'button reveal on' : 'button reveal'}
      data-testid="reveal"
      aria-pressed={props.revealed}
      title={`Show it in the clear for ${REVEALED_FOR_MS / 1000} seconds`}
      style={{ '--revealed-for': `${REVEALED_FOR_MS}ms` }}
      onClick={props.onToggle}
    >
      {props.revealed ? 'Hide' : 'Reveal'}
    </button>
  );
}
