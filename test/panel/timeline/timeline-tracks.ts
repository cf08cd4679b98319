/** An axis of eight seconds, and tracks on it. */
import { timeAxis } from '../../../panel/timeline/axis.ts';
import { scaleOf } from '../../../panel/timeline/scale.ts';
import type { Track } from '../../../panel/timeline/tracks/track.ts';

const axis = timeAxis([
  { from: 0, to: 0 },
  { from: 4_000, to: 4_000 },
  { from: 8_000, to: 8_000 },
]);

/** A tenth of a pixel for each millisecond. */
export const scale = scaleOf(axis, undefined, 816);

export const track = (sentAt: readonly number[], events: Track['events'] = []): Track => ({
  kind: 'cookie',
  key: 'k',
  name: 'sid',
  site: 'shop.test',
  firstParty: true,
  inSession: true,
  bars: [],
  events,
  sent: { seqs: sentAt.map((_, index) => index + 1), ats: sentAt },
});

export const eventAt = (ms: number, kind: 'set' | 'deleted' = 'set') => ({
  seq: ms,
  at: ms,
  kind,
  words: `${kind} at ${ms}`,
});
