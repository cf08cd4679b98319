/**
 * What the panel knows and what the person has chosen, as signals. Observations are folded when they arrive and shown soon
 * after; `data-seq` of the document says up to where.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Discoveries } from '../../src/checks/subject/discoveries.ts';
import type { Observation } from '../../src/observation.ts';
import type { ToBackground } from '../../src/protocol.ts';
import type { Report } from '../../src/report/report.ts';
import type { Fold } from '../../src/session/fold.ts';
import type { Model } from '../../src/session/model/model.ts';
import type { Discovering } from '../values/discovering.ts';
import type { ConnectionState } from './connection.ts';
import { createLog, type Log } from './log.ts';
import type { PastedSample } from './pasted-sample.ts';
import type { ViewId } from './view-id.ts';

export type Selection =
  | { readonly kind: 'cookie' | 'token'; readonly key: string }
  | { readonly kind: 'sign-in'; readonly id: string }
  | { readonly kind: 'sign-out'; readonly id: string };

export interface Store {
  readonly log: Log;
  readonly connection: Signal<ConnectionState>;
  readonly trouble: Signal<string | undefined>;
  /** `undefined` until the first snapshot has been read. */
  readonly report: ReadonlySignal<Report | undefined>;
  readonly tab: Signal<ViewId>;
  readonly selection: Signal<Selection | undefined>;
  readonly finding: Signal<string | undefined>;
  /** The observation under the timeline's cursor. */
  readonly cursor: Signal<number | undefined>;
  readonly filter: Signal<string>;
  readonly showThirdParties: Signal<boolean>;
  readonly showExpired: Signal<boolean>;
  readonly axis: Signal<'time' | 'events'>;
  /** The cases of who can make the browser send the cookie are unfolded; stays so from cookie to cookie. */
  readonly sendingShown: Signal<boolean>;
  /** The sample that the Entropy view shows. */
  readonly entropySource: Signal<string | undefined>;
  /** Lists of identifiers from elsewhere; they outlive the recording. */
  readonly pasted: Signal<readonly PastedSample[]>;
  /** Bits that a sample is measured against. */
  readonly threshold: Signal<number>;
  /** A live collection was asked for when there were so many; the next to begin is shown. */
  readonly awaitedCollection: Signal<number | undefined>;
  readonly failures: ReadonlySignal<number>;
  /** What is found out about values by workers. Made with the first snapshot. */
  readonly discovering: Discovering;
  position(): { readonly epoch: string | null; readonly after: number };
  replaced(epoch: string, from: number, observations: readonly Observation[]): void;
  appended(observations: readonly Observation[]): void;
  /** Asks the background; says so when the line is down. */
  ask(message: ToBackground): void;
  /** Shows an observation in the timeline. */
  showInTimeline(seq: number): void;
  select(selection: Selection): void;
}

export interface StoreOptions {
  createFold(): Fold;
  buildReport(model: Model, discoveries: Discoveries): Report;
  /** @param changed called when there is more to say about values */
  createDiscovering(changed: () => void): Discovering;
  /** Runs `task` later, as soon as drawing again makes sense. */
  soon(task: () => void): void;
  /** Called when everything up to `seq` is in the document, which the browser draws in the next frame. */
  painted(seq: number): void;
  post(message: ToBackground): boolean;
}

export function createStore(options: StoreOptions): Store {
  /** Made with the first snapshot. */
  let fold: Fold | undefined;
  let discovering: Discovering | undefined;
  let log = createLog();
  let epoch: string | null = null;
  let waiting = false;
  const report = signal<Report | undefined>(undefined);
  const selection = signal<Selection | undefined>(undefined);
  const finding = signal<string | undefined>(undefined);
  const cursor = signal<number | undefined>(undefined);
  const entropySource = signal<string | undefined>(undefined);
  const awaitedCollection = signal<number | undefined>(undefined);
  const tab = signal<ViewId>('sessions');
  const trouble = signal<string | undefined>(undefined);

  function replaced(newEpoch: string, from: number, observations: readonly Observation[]): void {
    if (newEpoch !== epoch) {
      epoch = newEpoch;
      forgetChoices();
      discovering?.forget();
      refold([]);
    } else if (from <= log.lastSeq()) refold(log.all().filter((observation) => observation.seq < from));
    log.add(observations);
    current().add(observations);
    paintSoon();
  }

  function appended(observations: readonly Observation[]): void {
    log.add(observations);
    current().add(observations);
    paintSoon();
  }

  function current(): Fold {
    fold ??= options.createFold();
    return fold;
  }

  function values(): Discovering {
    discovering ??= options.createDiscovering(paintSoon);
    return discovering;
  }

  /** The fold only goes forward, so what is kept of an old log is folded again. */
  function refold(kept: readonly Observation[]): void {
    fold = options.createFold();
    log = createLog();
    log.add(kept);
    current().add(kept);
  }

  function forgetChoices(): void {
    batch(() => {
      selection.value = undefined;
      finding.value = undefined;
      cursor.value = undefined;
      entropySource.value = undefined;
      awaitedCollection.value = undefined;
    });
  }

  function paintSoon(): void {
    if (waiting) return;
    waiting = true;
    options.soon(paint);
  }

  function paint(): void {
    waiting = false;
    const fresh = options.buildReport(current().model(), values());
    batch(() => {
      report.value = fresh;
      selection.value ??= firstSelection(fresh);
    });
    // Preact renders in a microtask that the signals above have asked for; this one comes after it.
    queueMicrotask(() => options.painted(log.lastSeq()));
    values().readAll(fresh.model);
  }

  return {
    get log() {
      return log;
    },
    get discovering() {
      return values();
    },
    connection: signal<ConnectionState>({ kind: 'connecting' }),
    trouble,
    report,
    tab,
    selection,
    finding,
    cursor,
    filter: signal(''),
    showThirdParties: signal(false),
    showExpired: signal(false),
    axis: signal<'time' | 'events'>('time'),
    sendingShown: signal(false),
    entropySource,
    pasted: signal<readonly PastedSample[]>([]),
    threshold: signal(64),
    awaitedCollection,
    failures: computed(() => report.value?.findings.filter((each) => each.outcome === 'failed').length ?? 0),
    position: () => ({ epoch, after: log.lastSeq() }),
    replaced,
    appended,
    ask(message) {
      const sent = options.post(message);
      trouble.value = sent ? undefined : 'Not done: the recorder is not connected just now. Try again in a moment.';
    },
    showInTimeline(seq) {
      batch(() => {
        cursor.value = seq;
        tab.value = 'timeline';
      });
    },
    select(next) {
      batch(() => {
        selection.value = next;
        tab.value = 'sessions';
      });
    },
  };
}

/** Made once, when there is first something to select; after that the selection is the person's alone. */
function firstSelection(report: Report): Selection | undefined {
  const own = report.model.sites.filter((site) => site.firstParty);
  const key = own.find((site) => site.sessionSet.length > 0)?.sessionSet[0];
  if (key !== undefined) return { kind: 'cookie', key };
  const token = own.flatMap((site) => site.tokens).find((each) => each.class === 'session-likely');
  return token === undefined ? undefined : { kind: 'token', key: token.key };
}
