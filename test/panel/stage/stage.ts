/**
 * The panel as a plain page, with a story instead of a browser: `?story=kept&view=timeline&state=paused&live=1`.
 * For looking at it and for measuring it; no part of the extension.
 */
import '../../../panel/panel.css';
import '../../../panel/sessions/sessions.css';
import '../../../panel/timeline/timeline.css';
import '../../../panel/entropy/entropy.css';
import '../../../panel/findings/findings.css';
import '../../../panel/identifier/identifier.css';
import { startPanel } from '../../../panel/start-panel.ts';
import type { PortLike } from '../../../panel/state/connection.ts';
import type { Store } from '../../../panel/state/store.ts';
import type { ViewId } from '../../../panel/state/view-id.ts';
import { startValueWorker } from '../../../panel/values/start-value-worker.ts';
import type { Observation } from '../../../src/observation.ts';
import { PROTOCOL_VERSION, type ToPanel, type WatchStatus } from '../../../src/protocol.ts';
import { stories } from './stories.ts';

const wanted = new URLSearchParams(location.search);
const story = (stories[wanted.get('story') ?? 'kept'] ?? (() => []))();
const state = wanted.get('state') ?? 'recording';
const hold = Number(wanted.get('hold') ?? 0);

const status: WatchStatus = {
  tab: 1,
  browser: wanted.get('browser') === 'firefox' ? 'firefox' : 'chromium',
  looking: false,
  pageTexts: [],
  bytes: 412_000,
  budget: 6_000_000,
  recording: state !== 'paused',
  access: state === 'withheld' ? 'withheld' : 'granted',
};

/** What the stage offers to whoever looks at it. */
interface Stage {
  store?: Store;
  story: readonly Observation[];
  make(story: string): readonly Observation[];
  replace(observations: readonly Observation[]): void;
  append(observations: readonly Observation[]): void;
  die(): void;
}

const heard: ((message: unknown) => void)[] = [];
const lost: (() => void)[] = [];
const say = (message: ToPanel) => {
  for (const listener of heard) listener(message);
};

const stage: Stage = {
  story,
  make: (name) => (stories[name] ?? (() => []))(),
  replace: (observations) =>
    say({ type: 'snapshot', version: PROTOCOL_VERSION, epoch: 'replaced', from: 1, status, observations }),
  append: (observations) => say({ type: 'appended', epoch: stage.store?.position().epoch ?? '', observations }),
  die: () => {
    for (const listener of lost) listener();
  },
};
Object.assign(globalThis, { stage });

const root = document.getElementById('app');
if (root !== null) {
  stage.store = startPanel(root, {
    tab: 1,
    panels: undefined,
    alive: () => state !== 'gone',
    engine: async () => (await import('../../../panel/engine.ts')).engine,
    keeper: { post() {}, hear() {} },
    startWorker: startValueWorker,
    connect(): PortLike {
      if (state === 'restoring' && heard.length > 0) throw new Error('The worker is away.');
      return {
        onMessage: { addListener: (listener) => void heard.push(listener) },
        onDisconnect: { addListener: (listener) => void lost.push(listener) },
        disconnect() {},
        postMessage() {
          if (state === 'connecting') return;
          if (state === 'unwatched') queueMicrotask(() => say({ type: 'unwatched', tab: 1 }));
          else
            queueMicrotask(() =>
              say({
                type: 'snapshot',
                version: PROTOCOL_VERSION,
                epoch: 'stage',
                from: 1,
                status,
                observations: hold > 0 ? story.slice(0, hold) : story,
              }),
            );
        },
      };
    },
  });
  const view = wanted.get('view');
  if (view !== null) stage.store.tab.value = view as ViewId;
  if (state === 'restoring') setTimeout(stage.die, 50);
}
