/** Reads the storage of a watched tab's document, once, upon the user's click, and records what may be a token there. */
import type { Observation } from '../../observation.ts';
import type { Logs } from '../log/logs.ts';
import type { Recorder } from '../log/recorder.ts';
import type { Clock } from '../platform/clock.ts';
import type { Pages } from '../platform/pages.ts';
import { storageTexts } from './storage-texts.ts';

export interface StorageReaderDeps {
  readonly logs: Logs;
  readonly pages: Pages;
  readonly clock: Clock;
  readonly recorder: Recorder;
}

/** A page that a debugger holds, or that never comes to rest, does not answer; ms. */
const PATIENCE = 5_000;
const REFUSED =
  'The page’s storage could not be read: the page does not answer, or is one that the browser keeps extensions out of.';

export class StorageReader {
  private readonly deps: StorageReaderDeps;

  constructor(deps: StorageReaderDeps) {
    this.deps = deps;
  }

  /** @param tell hears of it when the page cannot be read */
  async read(tab: number, tell: (trouble: string) => void): Promise<void> {
    const { clock, logs, pages, recorder } = this.deps;
    const log = logs.of(tab);
    if (log === undefined) return;
    const tooLong = new Promise<null>((resolve) => {
      clock.after(PATIENCE, () => resolve(null));
    });
    const found = await Promise.race([pages.stored(tab), tooLong]);
    if (found === null) {
      tell(REFUSED);
      return;
    }
    const { url, local, session } = found;
    const { texts, truncated } = storageTexts(found, sentIn(log.visibleAfter(0)));
    recorder.takeFromUser(tab, {
      type: 'storage-read',
      url,
      entries: { local, session },
      texts,
      truncated: truncated || found.truncated,
    });
  }
}

/** Values of tokens and cookies that requests carried. */
function sentIn(log: readonly Observation[]): ReadonlySet<string> {
  const sent = new Set<string>();
  for (const one of log) {
    if (one.type !== 'request-sent') continue;
    for (const { value } of one.tokens ?? []) sent.add(value);
    for (const pair of one.cookie?.split(';') ?? []) {
      const value = pair.slice(pair.indexOf('=') + 1).trim();
      if (value.length >= 16) sent.add(value);
    }
  }
  return sent;
}
