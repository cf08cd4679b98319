/** The panels: which tab each of them shows, and what they are told of its log. Holds nothing that a reconnecting panel would miss. */
import type { Observation } from '../observation.ts';
import { PROTOCOL_VERSION, type ToPanel, type WatchStatus } from '../protocol.ts';
import type { Logs } from './log/logs.ts';
import { BUDGET } from './log/upkeep.ts';
import type { WatchLog } from './log/watch-log.ts';
import type { PagePort } from './platform/page-port.ts';

/** Observations in one message; more are sent in several. */
const CHUNK = 2_000;
/** Tell the panels the log's size again when it has changed by so much. */
const BYTES_STEP = 65_536;

export interface Panel {
  readonly port: PagePort;
  readonly tab: number;
  toldBytes: number;
}

export class Hub {
  private readonly logs: Logs;
  private readonly panels = new Set<Panel>();

  constructor(logs: Logs) {
    this.logs = logs;
  }

  /** @param wish what the panel holds already */
  subscribe(panel: Panel, wish: { version: number; epoch: string | null; after: number }): void {
    if (wish.version !== PROTOCOL_VERSION) {
      const message = 'The panel and the background are of different versions. Close DevTools and open it again.';
      this.post(panel, { type: 'trouble', message });
      return;
    }
    this.panels.add(panel);
    const log = this.logs.of(panel.tab);
    if (log === undefined) this.post(panel, { type: 'unwatched', tab: panel.tab });
    // Before it has begun there is nothing to show; `begun` follows.
    else if (log.record.started) this.sendLog(panel, log, wish);
  }

  forget(panel: Panel): void {
    this.panels.delete(panel);
  }

  /** The log from where the panel is, or all of it when what it holds is of another log or was summed up since. */
  private sendLog(panel: Panel, log: WatchLog, has: { readonly epoch: string | null; readonly after: number }): void {
    const { epoch, droppedThrough } = log.record;
    const continues =
      has.epoch === epoch && has.after <= log.lastSeq && (has.after >= droppedThrough || has.after === 0);
    const after = continues ? has.after : 0;
    const observations = log.visibleAfter(after);
    panel.toldBytes = log.bytes;
    this.post(panel, {
      type: 'snapshot',
      version: PROTOCOL_VERSION,
      epoch,
      from: after + 1,
      observations: observations.slice(0, CHUNK),
      status: statusOf(log),
    });
    this.sendChunks(panel, epoch, observations.slice(CHUNK));
  }

  private sendChunks(panel: Panel, epoch: string, observations: readonly Observation[]): void {
    for (let from = 0; from < observations.length; from += CHUNK) {
      this.post(panel, { type: 'appended', epoch, observations: observations.slice(from, from + CHUNK) });
    }
  }

  post(panel: Panel, message: ToPanel): void {
    try {
      panel.port.postMessage(message);
    } catch {
      // The port is gone; its panel comes back with a new one.
      this.forget(panel);
    }
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
    this.post(panel, { type: 'status', status: statusOf(log) });
  }

  unwatched(tab: number): void {
    for (const panel of this.panelsOf(tab)) this.post(panel, { type: 'unwatched', tab });
  }

  trouble(message: string): void {
    for (const panel of this.panels) this.post(panel, { type: 'trouble', message });
  }
}

function statusOf({ record, bytes }: WatchLog): WatchStatus {
  const { tab, browser, access, closedAt, looks: looking, pageTexts } = record;
  return { tab, browser, recording: closedAt === null, access, looking, pageTexts, bytes, budget: BUDGET };
}
