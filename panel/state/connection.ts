/**
 * The panel's line to the background. The worker may die at any moment and takes the port with it, so the line is dialled again
 * with back-off and resumes after the last observation held. Nothing is sent to keep a worker alive.
 */
import type { Observation } from '../../src/observation.ts';
import { handleMessage, isRaw, type MessageHandlers } from '../../src/protocol/message-tables.ts';
import { PANEL_PORT, PROTOCOL_VERSION, type ToBackground, type ToPanel, type WatchStatus } from '../../src/protocol.ts';
import { parseToPanel } from './parse-to-panel.ts';

export type ConnectionState =
  | { readonly kind: 'connecting' }
  /** The line was up before and is being dialled again. */
  | { readonly kind: 'restoring' }
  | { readonly kind: 'recording' | 'paused' | 'withheld'; readonly status: WatchStatus }
  | { readonly kind: 'unwatched' }
  | { readonly kind: 'gone'; readonly why: 'extension-reloaded' | 'other-version' };

/** What the panel needs of a `runtime.Port`. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface ConnectionOptions {
  readonly tab: number;
  /** Opens a port; may throw when the extension has been reloaded. */
  connect(name: string): PortLike;
  /** False once the extension that this page belongs to has been reloaded or removed. */
  alive(): boolean;
  /** Runs `task` after `ms`; returns how to call it off. */
  after(ms: number, task: () => void): () => void;
  /** What the panel holds already. */
  position(): { readonly epoch: string | null; readonly after: number };
  /** The log from `from` on: what was held from there on is void, and all of it when the epoch is another. */
  replaced(epoch: string, from: number, observations: readonly Observation[]): void;
  appended(observations: readonly Observation[]): void;
  changed(state: ConnectionState): void;
  troubled(message: string): void;
}

export interface Connection {
  /** False when the line is down and the message was not sent. */
  post(message: ToBackground): boolean;
  close(): void;
}

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;
/** A restart of the worker usually mends itself within this time, and a word that flashes helps nobody. */
const SAY_RESTORING_AFTER_MS = 800;
const NOT_UNDERSTOOD = 'The panel and the background are of different versions. Close DevTools and open it again.';

export function openConnection(options: ConnectionOptions): Connection {
  let port: PortLike | undefined;
  let retryMs = FIRST_RETRY_MS;
  let callOffRetry = () => {};
  let callOffNotice = () => {};
  let everAnswered = false;
  let resuming = false;
  let over = false;

  function dial(): void {
    if (over) return;
    if (!options.alive()) {
      end({ kind: 'gone', why: 'extension-reloaded' });
      return;
    }
    try {
      const fresh = options.connect(`${PANEL_PORT}${options.tab}`);
      port = fresh;
      fresh.onMessage.addListener((message) => fresh === port && hear(message));
      fresh.onDisconnect.addListener(() => fresh === port && lost());
      subscribe();
    } catch {
      lost();
    }
  }

  function subscribe(): void {
    resuming = true;
    post({ type: 'subscribe', version: PROTOCOL_VERSION, tab: options.tab, ...options.position() });
  }

  function hear(raw: unknown): void {
    // The other fields of a message of another version may mean something else.
    if (isRaw(raw) && raw.version !== undefined && raw.version !== PROTOCOL_VERSION) {
      end({ kind: 'gone', why: 'other-version' });
      return;
    }
    const message = parseToPanel(raw);
    if (message === null) options.troubled(NOT_UNDERSTOOD);
    else handleMessage(handlers, message);
  }

  const handlers: MessageHandlers<ToPanel> = {
    snapshot({ epoch, from, observations, status }) {
      resuming = false;
      settle();
      options.replaced(epoch, from, observations);
      options.changed(stateOf(status));
    },
    appended: ({ epoch, observations }) => append(epoch, observations),
    status({ status }) {
      settle();
      options.changed(stateOf(status));
    },
    unwatched() {
      settle();
      options.changed({ kind: 'unwatched' });
    },
    trouble: ({ message }) => options.troubled(message),
  };

  /** A port loses nothing and keeps the order, so only what belongs to another log has to be asked for again. */
  function append(epoch: string, observations: readonly Observation[]): void {
    const held = options.position();
    if (epoch === held.epoch) {
      const fresh = observations.filter((observation) => observation.seq > held.after);
      if (fresh.length > 0) options.appended(fresh);
    } else if (!resuming) subscribe();
  }

  function settle(): void {
    everAnswered = true;
    retryMs = FIRST_RETRY_MS;
    callOffNotice();
    callOffNotice = () => {};
  }

  function lost(): void {
    port = undefined;
    if (over) return;
    if (!options.alive()) {
      end({ kind: 'gone', why: 'extension-reloaded' });
      return;
    }
    if (everAnswered) {
      everAnswered = false;
      callOffNotice = options.after(SAY_RESTORING_AFTER_MS, () => options.changed({ kind: 'restoring' }));
    }
    callOffRetry = options.after(retryMs, dial);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }

  function post(message: ToBackground): boolean {
    if (port === undefined) return false;
    const used = port;
    try {
      used.postMessage(message);
      return true;
    } catch {
      // A port that refuses a message is as good as closed, whether or not the browser says so.
      if (used === port) lost();
      return false;
    }
  }

  function end(state: ConnectionState): void {
    close();
    options.changed(state);
  }

  function close(): void {
    over = true;
    callOffRetry();
    callOffNotice();
    port?.disconnect();
    port = undefined;
  }

  if (Number.isInteger(options.tab)) {
    options.changed({ kind: 'connecting' });
    dial();
  } else options.changed({ kind: 'unwatched' });
  return { post, close };
}

function stateOf(status: WatchStatus): ConnectionState {
  if (status.access === 'withheld') return { kind: 'withheld', status };
  return { kind: status.recording ? 'recording' : 'paused', status };
}
