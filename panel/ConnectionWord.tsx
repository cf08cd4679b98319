import type { ConnectionState } from './state/connection.ts';
import { useStore } from './state/store-context.ts';

const WORDS: Readonly<Record<ConnectionState['kind'], { readonly word: string; readonly hint: string }>> = {
  connecting: { word: 'connecting', hint: 'Connecting to the recorder' },
  restoring: {
    word: 'restoring',
    hint: 'The browser stopped the recorder; it is being woken. What was recorded is kept.',
  },
  recording: { word: 'recording', hint: 'Requests and cookies of this tab are being recorded, in memory only' },
  paused: { word: 'paused', hint: 'DevTools is closed on the tab: nothing is recorded' },
  withheld: { word: 'no access', hint: 'The browser withholds the site from this extension' },
  unwatched: { word: 'not recording', hint: 'DevTools is not open on the tab' },
  gone: { word: 'stopped', hint: 'The extension was reloaded or updated' },
};

/** The recorder's state: a shape and a word. */
export function ConnectionWord() {
  const state = useStore().connection.value;
  const { word, hint } = WORDS[state.kind];
  const memory =
    'status' in state ? `\nMemory: ${kilobytes(state.status.bytes)} of ${kilobytes(state.status.budget)} used` : '';
  const looking = 'status' in state && state.status.looking;
  return (
    <span
      class={`connection is-${state.kind}`}
      role="status"
      data-testid="connection"
      data-state={state.kind === 'restoring' ? 'connecting' : state.kind}
      data-looking={looking}
      title={hint + (looking ? '\nPages are looked at for password fields, as you chose' : '') + memory}
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {state.kind === 'recording' ? (
          <circle cx="5" cy="5" r="4" fill="currentColor" />
        ) : state.kind === 'paused' ? (
          <path d="M2 1h2v8H2zM6 1h2v8H6z" fill="currentColor" />
        ) : (
          <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" stroke-width="1.4" />
        )}
      </svg>
      <span class="connection-word">{word}</span>
    </span>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
}
