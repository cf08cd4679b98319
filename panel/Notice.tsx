import type { BrowserName } from '../src/observation.ts';
import type { ConnectionState } from './state/connection.ts';

interface NoticeWords {
  readonly title: string;
  readonly text: string;
  /** What the person can do, step by step. */
  readonly steps: readonly string[];
}

/** What is going on and what to do about it, or nothing where everything is as it should be. */
export function noticeFor(state: ConnectionState, tab: number, browser: BrowserName): NoticeWords | undefined {
  switch (state.kind) {
    case 'connecting':
      return { title: 'Connecting to the recorder…', text: 'This takes a moment.', steps: [] };
    case 'restoring':
      return {
        title: 'Restoring…',
        text: 'The browser stopped the recorder to save memory. It is being woken; what was recorded is kept.',
        steps: [],
      };
    case 'paused':
      return {
        title: 'Paused: DevTools is closed on this tab.',
        text: 'Only tabs whose DevTools is open are recorded. What you see was recorded before.',
        steps: ['Open DevTools on the tab to go on.'],
      };
    case 'unwatched':
      return {
        title: Number.isInteger(tab)
          ? `Nothing is recorded: DevTools is not open on tab ${tab}.`
          : 'Nothing is recorded: this page was opened without the number of a tab.',
        text: 'Only tabs whose DevTools is open are recorded.',
        steps: ['Go to the tab and open DevTools (F12).', 'Choose the panel Session Inspector.'],
      };
    case 'withheld':
      return {
        title: 'The browser withholds this site from Session Inspector.',
        text: 'Its requests and cookies cannot be seen, so nothing can be said about its sessions.',
        steps:
          browser === 'firefox'
            ? [
                'Click the extensions button (puzzle piece) in the toolbar, then the gear beside Session Inspector.',
                'Choose “Always allow on” this site. Or: about:addons → Session Inspector → Permissions → “Access your data for all websites”.',
                'Reload the page.',
              ]
            : [
                'Click the puzzle icon in the toolbar, then the three dots beside Session Inspector.',
                'Choose “This can read and change site data” → “On all sites”. Or: chrome://extensions → Details → Site access.',
                'Reload the page.',
              ],
      };
    case 'gone':
      return state.why === 'extension-reloaded'
        ? {
            title: 'Session Inspector was reloaded or updated.',
            text: 'This panel belongs to the version before and has stopped. Its recording is gone with it.',
            steps: ['Close DevTools and open it again.'],
          }
        : {
            title: 'The panel and the recorder are of different versions.',
            text: 'They cannot understand each other, and nothing is guessed.',
            steps: ['Close DevTools and open it again.', 'If that does not help, reload the extension.'],
          };
    case 'recording':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** A bar above a view that has something to show. */
export function Notice(props: { readonly words: NoticeWords }) {
  return (
    <div class="notice" role="status">
      <Words {...props.words} />
    </div>
  );
}

/** The whole view, where there is nothing else to show. */
export function WholeNotice(props: { readonly words: NoticeWords }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a low panel, and has to be reachable for that
    <div class="notice whole" role="status" tabIndex={0}>
      <Words {...props.words} />
    </div>
  );
}

function Words({ title, text, steps }: NoticeWords) {
  return (
    <>
      <strong>{title}</strong> <span>{text}</span>
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </>
  );
}
