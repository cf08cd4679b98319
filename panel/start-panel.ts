/** Puts connection, store and views together. Everything of the browser comes in as a parameter, so that a test page can be the browser. */
import { h, render } from 'preact';
import { buildReport } from '../src/report/build-report.ts';
import { createFold } from '../src/session/fold.ts';
import { App } from './App.tsx';
import { type Connection, openConnection, type PortLike } from './connection.ts';
import { cookieDetails, loadLaterViews } from './later-views.ts';
import { createStore, type Store } from './store.ts';
import { type DevtoolsPanels, followTheme } from './theme.ts';

export interface PanelHost {
  readonly tab: number;
  readonly panels: DevtoolsPanels | undefined;
  connect(name: string): PortLike;
  alive(): boolean;
}

/** A hidden document gets no frames; it is brought up to date at this interval instead. */
const HIDDEN_FRAME_MS = 250;

export function startPanel(root: HTMLElement, host: PanelHost): Store {
  followTheme(document.documentElement, host.panels);
  let connection: Connection | undefined;
  const store = createStore({
    createFold,
    buildReport,
    nextFrame,
    painted(seq) {
      document.documentElement.dataset.seq = String(seq);
      note('painted');
      void loadLaterViews();
    },
    post: (message) => connection?.post(message) ?? false,
  });
  render(h(App, { store, tab: host.tab, markdown: () => markdownOf(store) }), root);
  // While the first snapshot is on its way.
  void cookieDetails.load();
  connection = openConnection({
    tab: host.tab,
    connect: host.connect,
    alive: host.alive,
    after(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
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
  return store;
}

/** User timing, for the browser's own profiler and for our benchmarks; only the last of each is kept. */
function note(what: 'received' | 'painted'): void {
  performance.clearMarks(`session-inspector ${what}`);
  performance.mark(`session-inspector ${what}`);
}

function nextFrame(task: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    task();
  };
  requestAnimationFrame(once);
  if (document.visibilityState === 'hidden') setTimeout(once, HIDDEN_FRAME_MS);
}

async function markdownOf(store: Store): Promise<string> {
  const report = store.report.peek();
  if (report === undefined) return '';
  const { reportMarkdown } = await import('../src/report/markdown.ts');
  return reportMarkdown(report);
}
