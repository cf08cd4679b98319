import { useEffect, useState } from 'preact/hooks';
import { copyText } from './text/copy-text.ts';

const SAID_FOR_MS = 1_500;

/** Copies and says so. `text` is asked for at the click, so that a secret is not held in the page before. */
export function CopyButton(props: { readonly text: () => string; readonly children: string; readonly title?: string }) {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <button
      type="button"
      class="button"
      title={props.title}
      onClick={async () => setSaid((await copyText(props.text())) ? 'Copied' : 'Not copied')}
    >
      {/* Both texts take their place, so that the button keeps its size. */}
      <span class="swap">
        <span class={said === undefined ? '' : 'invisible'}>{props.children}</span>
        <span class={said === undefined ? 'invisible' : ''} role="status">
          {said ?? ''}
        </span>
      </span>
    </button>
  );
}
