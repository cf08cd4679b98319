/** The whole panel in a test document, with a story instead of a browser. */

import { engine } from '../../panel/engine.ts';
import { loadAllLater } from '../../panel/parts/Later.tsx';
import { startPanel } from '../../panel/start-panel.ts';
import type { PortLike } from '../../panel/state/connection.ts';
import type { Store } from '../../panel/state/store.ts';
import type { Observation } from '../../src/observation.ts';
import { PROTOCOL_VERSION, type ToBackground, type ToPanel, type WatchStatus } from '../../src/protocol.ts';
import { workerInProcess } from './worker-in-process.ts';

// Tests look at any view at once.
await loadAllLater();

export interface StagedPanel {
  readonly store: Store;
  readonly asked: readonly ToBackground[];
  say(message: ToPanel): void;
  append(observations: readonly Observation[]): Promise<void>;
  /** The one element with this test id. @throws when there is none. */
  get(testId: string, more?: string): HTMLElement;
  all(testId: string, more?: string): readonly HTMLElement[];
  /** Lets everything that waits for a frame or a promise happen. */
  settle(): Promise<void>;
}

export const granted: WatchStatus = {
  tab: 1,
  browser: 'chromium',
  recording: true,
  access: 'granted',
  looking: false,
  pageTexts: [],
  bytes: 0,
  budget: 6_000_000,
};

export async function stagePanel(story: readonly Observation[], status: WatchStatus = granted): Promise<StagedPanel> {
  document.body.innerHTML = '<div id="app"></div>';
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  const asked: ToBackground[] = [];
  const heard: ((message: unknown) => void)[] = [];
  const say = (message: ToPanel) => {
    for (const listener of heard) listener(message);
  };
  const port: PortLike = {
    postMessage: (message) => void asked.push(message as ToBackground),
    disconnect() {},
    onMessage: { addListener: (listener) => void heard.push(listener) },
    onDisconnect: { addListener() {} },
  };
  const connected = new Promise<void>((resolve) => {
    port.onMessage.addListener = (listener) => {
      heard.push(listener);
      resolve();
    };
  });
  const store = startPanel(root, {
    tab: 1,
    panels: undefined,
    alive: () => true,
    connect: () => port,
    engine: async () => engine,
    startWorker: workerInProcess,
    keeper: { post() {}, hear() {} },
  });
  await connected;
  const settle = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done, 20));
  };
  const all = (testId: string, more = '') => [
    ...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]${more}`),
  ];
  const panel: StagedPanel = {
    store,
    asked,
    say,
    settle,
    all,
    get(testId, more = '') {
      const [found] = all(testId, more);
      if (found === undefined) throw new Error(`nothing with test id ${testId}${more}`);
      return found;
    },
    async append(observations) {
      say({ type: 'appended', epoch: 'a', observations });
      await settle();
    },
  };
  say({ type: 'snapshot', version: PROTOCOL_VERSION, epoch: 'a', from: 1, observations: story, status });
  await settle();
  return panel;
}
