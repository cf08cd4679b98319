/** How a live collection stands, in words. */
import type { SampleReason } from '../../../src/observation.ts';
import type { Collection } from '../../../src/session/model/model.ts';
import { duration } from '../../parts/text/times.ts';
import { count, type Judgement } from '../../parts/text/words.ts';

const REASONS: Readonly<Record<SampleReason, string>> = {
  user: 'by your click',
  complete: 'as many values as were asked for',
  'server-asked': 'the server asked for less (429 or 503)',
  errors: 'several requests in a row failed',
  'no-value': 'several answers in a row set no such cookie',
  'left-site': 'the answer led away from the site or could not be read',
  'devtools-closed': 'DevTools was closed or the recording cleared',
  full: "the extension's memory is full",
};

export function collectionState(collection: Collection): Judgement {
  const { state, reason } = collection;
  if (state !== 'ended') return GOES_ON[state];
  if (reason === 'complete') return { tone: 'none', word: 'complete' };
  return { tone: reason === 'user' ? 'none' : 'warn', word: 'stopped' };
}

const GOES_ON: Readonly<Record<Exclude<Collection['state'], 'ended'>, Judgement>> = {
  running: { tone: 'none', word: 'collecting' },
  waiting: { tone: 'warn', word: 'waiting' },
  paused: { tone: 'ask', word: 'paused' },
};

const STANDS: Readonly<Record<Exclude<Collection['state'], 'running'>, string>> = {
  waiting: 'Waiting',
  paused: 'Paused',
  ended: 'Ended',
};

/** Why it does not send just now; nothing while it does. */
export function pauseWords({ state, reason }: Collection): string {
  return state === 'running' ? '' : `${STANDS[state]}: ${REASONS[reason]}. `;
}

/** Answers of the last while, for a rate that follows what happens now. */
const RECENT = 50;

export interface CollectionPace {
  /** Values per second; `undefined` while too few have come. */
  readonly rate: number | undefined;
  /** ms; `undefined` when not running or unknown. */
  readonly left: number | undefined;
}

export function collectionPace(collection: Collection): CollectionPace {
  const recent = collection.answers.slice(-RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  const span = first === undefined || last === undefined ? 0 : last.at - first.at;
  const came = recent.slice(1).filter(({ value }) => value !== undefined).length;
  if (span <= 0 || came === 0) return { rate: undefined, left: undefined };
  const rate = (came / span) * 1_000;
  const open = Math.max(0, collection.plan.wanted - collection.values);
  return { rate, left: collection.state === 'running' ? (open / rate) * 1_000 : undefined };
}

/** One line: "312 of 1,000, 18 per second, 38 s left". */
export function progressWords(collection: Collection): string {
  const { rate, left } = collectionPace(collection);
  const words = [`${collection.values.toLocaleString('en')} of ${collection.plan.wanted.toLocaleString('en')}`];
  const without = collection.answers.length - collection.values;
  if (without > 0) words.push(`${count(without, 'answer')} without a value`);
  if (collection.state === 'running' && rate !== undefined) {
    words.push(rate < 1 ? `${Math.max(1, Math.round(rate * 60))} per minute` : `${Math.round(rate)} per second`);
  }
  if (left !== undefined) words.push(`about ${duration(left)} left`);
  return words.join(', ');
}
