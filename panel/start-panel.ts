/** Puts connection, store and views together. Everything of the browser comes in as a parameter, so that a test page can be the browser. */
import { h, render } from 'preact';
import { App } from './App.tsx';
import type { Engine } from './engine.ts';
import { type KeeperLine, keepForNextPanel } from './keep-for-next-panel.ts';
import { loadAllLater } from './parts/Later.tsx';
import { cookieDetails } from './sessions/later-details.ts';
import { type Connection, openConnection, type PortLike } from './state/connection.ts';
import { createStore, type Store } from './state/store.ts';
import { type DevtoolsPanels, followTheme } from './theme.ts';
import type { WorkerLike } from './values/work-line.ts';

export interface PanelHost {
  readonly tab: number;
  readonly panels: DevtoolsPanels | undefined;
  connect(name: string): PortLike;
  alive(): boolean;
  /** Fetched while the empty panel is being drawn, so that drawing does not wait for it. */
  engine(): Promise<Engine>;
  /** Starts a worker that reads values. */
  startWorker(): WorkerLike;
  /** The line to the DevTools page, which outlives this one. */
  readonly keeper: KeeperLine;
}

/** Shortest time between two updates of the document, ms: the facts of one request come within a few milliseconds. Longer while nobody sees the panel. */
const SHOWN_GAP_MS = 8;
const HIDDEN_GAP_MS = 250;

export function startPanel(root: HTMLElement, host: PanelHost): Store {
  followTheme(document.documentElement, host.panels);
  let connection: Connection | undefined;
  let engine: Engine | undefined;
  const loaded = (): Engine => {
    if (engine === undefined) throw new Error('Observations came before there was anything to understand them.');
    return engine;
  };
  const store = createStore({
    createFold: () => loaded().createFold(),
    buildReport: (model, discoveries) => loaded().buildReport(model, discoveries),
    createDiscovering: (changed) =>
      loaded().createDiscovering({ startWorker: host.startWorker, after: delayed, changed }),
    soon: pace(),
    painted(seq) {
      document.documentElement.dataset.seq = String(seq);
      note('painted');
      void loadAllLater();
    },
    post: (message) => connection?.post(message) ?? false,
  });
  keepForNextPanel(store, host.keeper);
  render(h(App, { store, tab: host.tab, markdown: () => markdownOf(store) }), root);
  const connect = (): Connection =>
    openConnection({
      tab: host.tab,
      connect: host.connect,
      alive: host.alive,
      after: delayed,
      position: store.position,
      replaced(epoch, from, observations) {
        note('received');
        store.replaced(epoch, from, observations);
      },
      appended(observations) {
        note('received');
        store.appended(observations);
      },
      changed(state) {
        store.connection.value = state;
      },
      troubled(message) {
        store.trouble.value = message;
      },
    });
  host.engine().then(
    (fetched) => {
      engine = fetched;
      connection = connect();
      // While the first snapshot is on its way.
      void cookieDetails.load();
    },
    // A script of our own is missing only when the extension was replaced under the panel.
    () => {
      store.connection.value = { kind: 'gone', why: 'extension-reloaded' };
    },
  );
  return store;
}

/** @returns what cancels it */
function delayed(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}

/** A mark of the User Timing API, for the browser's profiler and for our benchmarks; only the last of each is kept. */
function note(what: 'received' | 'painted'): void {
  performance.clearMarks(`session-inspector ${what}`);
  performance.mark(`session-inspector ${what}`);
}

/** Runs each update in a task of its own, so that the browser can draw in between, and no more often than somebody can see. */
function pace(): (task: () => void) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (task) => {
    const least = document.visibilityState === 'hidden' ? HIDDEN_GAP_MS : SHOWN_GAP_MS;
    delayed(Math.max(0, last + least - performance.now()), () => {
      last = performance.now();
      task();
    });
  };
}

async function markdownOf(store: Store): Promise<string> {
  const report = store.report.peek();
  if (report === undefined) return '';
  const { reportMarkdown } = await import('../src/report/markdown.ts');
  return reportMarkdown(report);
}
