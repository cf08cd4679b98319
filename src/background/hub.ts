/** The panels: who looks at which tab, and what they are told. Holds nothing that a reconnecting panel would miss. */
import type { Observation } from '../observation.ts';
import { DEVTOOLS_PORT, PANEL_PORT, PROTOCOL_VERSION, type ToPanel, type WatchStatus } from '../protocol.ts';
import type { Sampler } from './collect/sampler.ts';
import type { Recorder } from './log/recorder.ts';
import { BUDGET } from './log/upkeep.ts';
import type { WatchLog } from './log/watch-log.ts';
import type { Looker } from './look/looker.ts';
import type { StorageReader } from './look/storage-reader.ts';
import { parseMessage } from './parse-message.ts';
import type { HubPort } from './platform/platform.ts';
import type { Watcher } from './watch/watcher.ts';

/** Observations in one message; more are sent in several. */
const CHUNK = 2_000;
/** Tell the panels the log's size again when it has changed by so much. */
const BYTES_STEP = 65_536;

export interface HubDeps {
  readonly logs: ReadonlyMap<number, WatchLog>;
  readonly recorder: () => Recorder;
  readonly watcher: () => Watcher;
  readonly sampler: () => Sampler;
  readonly looker: () => Looker;
  readonly storageReader: () => StorageReader;
  readonly now: () => number;
}

interface Panel {
  readonly port: HubPort;
  readonly tab: number;
  toldBytes: number;
}

export class Hub {
  private readonly deps: HubDeps;
  private readonly panels = new Set<Panel>();

  constructor(deps: HubDeps) {
    this.deps = deps;
  }

  /** A page of ours connected. */
  connected(port: HubPort): void {
    const { recorder, watcher } = this.deps;
    const [, kind, digits] = /^([a-z]+:)(\d+)$/.exec(port.name) ?? [];
    const tab = Number(digits);
    if (kind === DEVTOOLS_PORT) {
      let detach = (): void => undefined;
      let gone = false;
      port.onDisconnect.addListener(() => {
        gone = true;
        recorder().inTurn(() => detach());
      });
      recorder().opens(tab);
      recorder().inTurn(() => {
        if (!gone) detach = watcher().attach(tab);
      });
    } else if (kind === PANEL_PORT) this.listen({ port, tab, toldBytes: 0 });
    else port.disconnect();
  }

  private listen(panel: Panel): void {
    panel.port.onDisconnect.addListener(() => this.panels.delete(panel));
    panel.port.onMessage.addListener((raw) => {
      const message = parseMessage(raw);
      const { looker, now, recorder, sampler, storageReader, watcher } = this.deps;
      const tell = (trouble: string): void => this.send(panel, { type: 'trouble', message: trouble });
      const source = { kind: 'user', tab: panel.tab } as const;
      switch (message?.type) {
        case 'subscribe':
          recorder().inTurn(() => this.subscribe(panel, message));
          break;
        case 'mark':
          recorder().take({ at: now(), source, fact: message.mark });
          break;
        case 'pin':
          recorder().take({ at: now(), source, fact: message.pin });
          break;
        case 'clear':
          recorder().inTurn(() => watcher().clear(panel.tab));
          break;
        case 'read-storage':
          recorder().inTurn(() => void storageReader().read(panel.tab, tell));
          break;
        case 'sample-start':
          recorder().inTurn(() => void sampler().start(panel.tab, message.plan, tell));
          break;
        case 'sample-control':
          recorder().inTurn(() => sampler().control(panel.tab, message.sample, message.wish, tell));
          break;
        case 'look':
          recorder().inTurn(() => looker().choose(panel.tab, message.on));
          break;
        case 'marker':
          recorder().inTurn(() => looker().mark(panel.tab, message));
          break;
        default:
          tell('The panel asked for something that this version does not know.');
      }
    });
  }

  private subscribe(panel: Panel, wish: { version: number; epoch: string | null; after: number }): void {
    if (wish.version !== PROTOCOL_VERSION) {
      const message = 'The panel and the background are of different versions. Close DevTools and open it again.';
      this.send(panel, { type: 'trouble', message });
      return;
    }
    this.panels.add(panel);
    const log = this.deps.logs.get(panel.tab);
    if (log === undefined) this.send(panel, { type: 'unwatched', tab: panel.tab });
    // Before it has begun there is nothing to show; `begun` follows.
    else if (log.record.started) this.sendLog(panel, log, wish);
  }

  /** The log from where the panel is, or all of it when what it holds is of another log or was summed up since. */
  private sendLog(panel: Panel, log: WatchLog, has: { readonly epoch: string | null; readonly after: number }): void {
    const { epoch, droppedThrough } = log.record;
    const continues =
      has.epoch === epoch && has.after <= log.lastSeq && (has.after >= droppedThrough || has.after === 0);
    const after = continues ? has.after : 0;
    const observations = log.visibleAfter(after);
    const version = PROTOCOL_VERSION;
    const first = observations.slice(0, CHUNK);
    panel.toldBytes = log.bytes;
    const status = this.statusOf(log);
    this.send(panel, { type: 'snapshot', version, epoch, from: after + 1, observations: first, status });
    this.sendChunks(panel, epoch, observations.slice(CHUNK));
  }

  private sendChunks(panel: Panel, epoch: string, observations: readonly Observation[]): void {
    for (let from = 0; from < observations.length; from += CHUNK) {
      this.send(panel, { type: 'appended', epoch, observations: observations.slice(from, from + CHUNK) });
    }
  }

  private send(panel: Panel, message: ToPanel): void {
    try {
      panel.port.postMessage(message);
    } catch {
      // The port is gone; its panel comes back with a new one.
      this.panels.delete(panel);
    }
  }

  private statusOf(log: WatchLog): WatchStatus {
    const { tab, browser, access, looks: looking, markers } = log.record;
    const recording = this.deps.watcher().recording(log);
    return { tab, browser, recording, access, looking, markers, bytes: log.bytes, budget: BUDGET };
  }

  private panelsOf(tab: number): Panel[] {
    return [...this.panels].filter((panel) => panel.tab === tab);
  }

  /** A new log began: it replaces what panels of the tab hold. */
  begun(log: WatchLog): void {
    for (const panel of this.panelsOf(log.record.tab)) this.sendLog(panel, log, { epoch: null, after: 0 });
  }

  appended(log: WatchLog, fresh: readonly Observation[]): void {
    for (const panel of this.panelsOf(log.record.tab)) {
      this.sendChunks(panel, log.record.epoch, fresh);
      if (Math.abs(log.bytes - panel.toldBytes) >= BYTES_STEP) this.sendStatus(panel, log);
    }
  }

  status(log: WatchLog): void {
    for (const panel of this.panelsOf(log.record.tab)) this.sendStatus(panel, log);
  }

  private sendStatus(panel: Panel, log: WatchLog): void {
    panel.toldBytes = log.bytes;
    this.send(panel, { type: 'status', status: this.statusOf(log) });
  }

  unwatched(tab: number): void {
    for (const panel of this.panelsOf(tab)) this.send(panel, { type: 'unwatched', tab });
  }

  trouble(message: string): void {
    for (const panel of this.panels) this.send(panel, { type: 'trouble', message });
  }
}
