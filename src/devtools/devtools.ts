/** The DevTools page: creates the panel and holds the watch on the inspected tab. It exists for as long as DevTools is open. */
import { browser } from '../browser.ts';
import { DEVTOOLS_PORT, type FromKeeper, KEPT_CHANNEL } from '../protocol.ts';
import { holdWatch } from './hold-watch.ts';
import { keepForPanel } from './keep-for-panel.ts';

const { tabId } = browser.devtools.inspectedWindow;

// The paths begin with a slash because Firefox resolves others against this page and Chrome against the extension's root.
void browser.devtools.panels.create('Session Inspector', '/icons/icon-32.png', '/panel/index.html');

holdWatch({
  connect: () => browser.runtime.connect({ name: `${DEVTOOLS_PORT}${tabId}` }),
  alive: () => browser.runtime?.id !== undefined,
  after: (ms, run) => setTimeout(run, ms),
  now: () => performance.now(),
});

const channel = new BroadcastChannel(`${KEPT_CHANNEL}${tabId}`);
keepForPanel({
  post: (message: FromKeeper) => channel.postMessage(message),
  hear: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
});
