/** Puts the background's parts together over whatever browser it is given. */

import type { Send } from './collect/sample-request.ts';
import { Sampler } from './collect/sampler.ts';
import { Hub } from './hub.ts';
import { Logs } from './log/logs.ts';
import { Recorder } from './log/recorder.ts';
import { Looker } from './look/looker.ts';
import { StorageReader } from './look/storage-reader.ts';
import type { Clock } from './platform/clock.ts';
import type { Lookups } from './platform/lookups.ts';
import type { Pages } from './platform/pages.ts';
import type { SessionArea } from './platform/session-area.ts';
import { Watcher } from './watch/watcher.ts';

export interface Surroundings {
  readonly area: SessionArea;
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly pages: Pages;
  /** Names this life of the worker; sorts after those of earlier lives. */
  readonly boot: string;
  /** Never the same twice in a browser session. */
  readonly newEpoch: () => string;
  readonly send: Send;
}

export interface Background {
  readonly logs: Logs;
  readonly recorder: Recorder;
  readonly watcher: Watcher;
  readonly hub: Hub;
  readonly sampler: Sampler;
  readonly looker: Looker;
  readonly storageReader: StorageReader;
}

/** Ready for events when it returns; the stored logs are read afterwards. */
export function createBackground({ area, clock, lookups, pages, boot, newEpoch, send }: Surroundings): Background {
  const logs = new Logs(area, clock);
  const recorder = new Recorder({ area, clock, boot, logs });
  const watcher = new Watcher({ clock, lookups, logs, recorder, newEpoch });
  const looker = new Looker(logs, pages);
  const storageReader = new StorageReader({ logs, pages, clock, recorder });
  const sampler = new Sampler({ clock, lookups, logs, watcher, send, newId: newEpoch });
  const hub = new Hub(logs);

  logs.subscribe({
    opened: (tab, at) => watcher.opens(tab, at),
    restored() {
      watcher.resume();
      sampler.resume();
    },
    begun(log) {
      hub.begun(log);
      sampler.review();
    },
    learned: (log) => watcher.learned(log),
    visible: (log, fresh) => hub.appended(log, fresh),
    status: (log) => hub.status(log),
    watchChanged(log) {
      hub.status(log);
      sampler.review();
      looker.follow(log);
    },
    removed(tab) {
      hub.unwatched(tab);
      sampler.review();
    },
    trouble: (message) => hub.trouble(message),
  });

  void recorder.load();
  return { logs, recorder, watcher, hub, sampler, looker, storageReader };
}
