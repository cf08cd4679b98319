/** Entry of the panel: finds out which tab it inspects and hands the browser to the rest. */
import './panel.css';
import './sessions/sessions.css';
import './timeline/timeline.css';
import './entropy/entropy.css';
import './findings/findings.css';
import './identifier/identifier.css';
import { browser } from '../src/browser.ts';
import { KEPT_CHANNEL } from '../src/protocol.ts';
import { startPanel } from './start-panel.ts';
import type { DevtoolsPanels } from './theme.ts';
import { startValueWorker } from './values/start-value-worker.ts';

const root = document.getElementById('app');
// A page opened in a tab has no `devtools` namespace; it is told the tab's number in its address.
const devtools = (browser as Partial<typeof browser>).devtools;
const tab = Number(new URLSearchParams(location.search).get('tab') ?? devtools?.inspectedWindow?.tabId ?? Number.NaN);

if (root !== null) {
  const channel = new BroadcastChannel(`${KEPT_CHANNEL}${tab}`);
  startPanel(root, {
    tab,
    // The polyfill knows nothing of Chrome's `setThemeChangeHandler`, so its own namespace is asked where there is one.
    panels: (globalThis.chrome?.devtools?.panels ?? devtools?.panels) as DevtoolsPanels | undefined,
    connect: (name) => browser.runtime.connect({ name }),
    engine: async () => (await import('./engine.ts')).engine,
    startWorker: startValueWorker,
    keeper: {
      post: (message) => channel.postMessage(message),
      hear: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
    },
    alive: () => globalThis.chrome?.runtime?.id !== undefined || Boolean(browser.runtime?.id),
  });
}
