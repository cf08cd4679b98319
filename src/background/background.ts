/** Puts the background's parts together over whatever browser it is given. */

import type { Send } from './collect/sample-request.ts';
import { Sampler } from './collect/sampler.ts';
import { Hub } from './hub.ts';
import { Journal } from './log/journal.ts';
import { Recorder } from './log/recorder.ts';
import { createUpkeep } from './log/upkeep.ts';
import type { WatchLog } from './log/watch-log.ts';
import { Looker } from './look/looker.ts';
import { StorageReader } from './look/storage-reader.ts';
import type { BootId, Clock, Lookups, Pages, SessionArea } from './platform/platform.ts';
import { Watcher } from './watch/watcher.ts';

/** How long small segments may pile up before they are merged, ms. */
const TIDY_AFTER = 2_000;

export interface Surroundings {
  readonly area: SessionArea;
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly pages: Pages;
  readonly boot: BootId;
  /** Never the same twice in a browser session. */
  readonly newEpoch: () => string;
  readonly send: Send;
}

export interface Background {
  readonly recorder: Recorder;
  readonly watcher: Watcher;
  readonly hub: Hub;
  readonly sampler: Sampler;
  readonly looker: Looker;
}

/** Ready for events when it returns; the stored logs are read afterwards. */
export function createBackground({ area, clock, lookups, pages, boot, newEpoch, send }: Surroundings): Background {
  const logs = new Map<number, WatchLog>();
  const hub: Hub = new Hub({
    ...{ logs, recorder: () => recorder, watcher: () => watcher, sampler: () => sampler, looker: () => looker },
    storageReader: () => storageReader,
    now: () => clock.now(),
  });

  let tidying = false;
  const tidySoon = (): void => {
    if (tidying) return;
    tidying = true;
    clock.after(TIDY_AFTER, () => void upkeep.tidy().then(() => (tidying = false)));
  };

  const upkeep = createUpkeep(area, logs, (log) => {
    journal.commit(true);
    hub.status(log);
  });

  const journal: Journal = new Journal({
    area,
    clock,
    logs,
    onVisible: (log, fresh) => {
      hub.appended(log, fresh);
      tidySoon();
      void upkeep.shrinkIfNeeded();
    },
    onFull: () => upkeep.shrinkTo(recorder.totalBytes() / 2),
    onTrouble: (message) => hub.trouble(message),
  });

  const watcher: Watcher = new Watcher({
    clock,
    lookups,
    logs,
    journal,
    recorder: () => recorder,
    newEpoch,
    onBegun: (log) => {
      hub.begun(log);
      sampler.look();
    },
    onAttached: () => sampler.look(),
    onStatus: (log) => {
      hub.status(log);
      sampler.look();
      looker.follow(log);
    },
    onUnwatched: (tab) => {
      hub.unwatched(tab);
      sampler.look();
    },
  });

  const sampler: Sampler = new Sampler({
    ...{ clock, lookups, logs, journal, send, newId: newEpoch },
    recorder: () => recorder,
    watcher: () => watcher,
  });

  const recorder: Recorder = new Recorder({
    area,
    clock,
    boot,
    logs,
    journal,
    onOpens: (tab, at) => watcher.opens(tab, at),
    onRestored: () => {
      watcher.resume();
      sampler.resume();
    },
    onLearned: (log) => watcher.learned(log),
    onTrouble: (message) => hub.trouble(message),
  });

  const looker = new Looker({
    ...{ logs, pages, journal },
    onStatus: (log) => hub.status(log),
  });

  const storageReader = new StorageReader({ logs, pages, clock, recorder: () => recorder });

  void recorder.load();
  return { recorder, watcher, hub, sampler, looker };
}
