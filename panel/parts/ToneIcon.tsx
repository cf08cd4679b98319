import type { Tone } from './text/words.ts';

/** One shape per tone, so that it reads without its colour: octagon, triangle, disc, ring with a question, dash. */
export function ToneIcon(props: { readonly tone: Tone }) {
  return (
    <svg class={`tone-icon tone-${props.tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[props.tone]}
    </svg>
  );
}

const shapes: Readonly<Record<Tone, preact.ComponentChildren>> = {
  bad: (
    <>
      <path d="M3.7 .5h4.6l3.2 3.2v4.6l-3.2 3.2H3.7L.5 8.3V3.7z" fill="currentColor" />
      <path d="M4 4l4 4M8 4l-4 4" class="cut" />
    </>
  ),
  warn: (
    <>
      <path d="M6 .6l5.7 10.6H.3z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      <path d="M6 4.2v3.2M6 9v.6" class="cut" />
    </>
  ),
  good: (
    <>
      <circle cx="6" cy="6" r="5.6" fill="currentColor" />
      <path d="M3.4 6.2l1.9 1.9 3.4-3.9" class="cut" />
    </>
  ),
  ask: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" />
      <path d="M4.4 4.7c0-2.2 3.3-2 3.3-.2 0 1.2-1.6 1.2-1.6 2.4M6.05 8.6v.7" class="line" />
    </>
  ),
  none: <path d="M2.5 6h7" class="line" />,
};
