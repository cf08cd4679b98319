import { ToneIcon } from './ToneIcon.tsx';
import type { Judgement } from './text/words.ts';

/** A judgement: its icon and its word. */
export function Verdict(props: Judgement & { readonly title?: string }) {
  return (
    <span class={`verdict tone-${props.tone}`} title={props.title}>
      <ToneIcon tone={props.tone} />
      {props.word}
    </span>
  );
}
