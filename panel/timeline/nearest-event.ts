/** Finding events: by the pointer, and from one to the next. */
import type { Moment } from '../../src/session/model/model.ts';
import { lastIndex, lastIndexBelow } from './last-index.ts';
import type { Scale } from './scale.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Track } from './tracks/track.ts';

export interface NearEvent extends Moment {
  readonly words: string;
  readonly x: number;
}

/** The event of a track nearest to `x`, within `reach` pixels; what changed the cookie wins over what only sent it. */
export function nearestEvent(track: Track, scale: Scale, x: number, reach: number): NearEvent | undefined {
  let best: NearEvent | undefined;
  for (const event of track.events) {
    const at = scale.xOf(event);
    if (Math.abs(at - x) <= Math.min(reach, best === undefined ? reach : Math.abs(best.x - x))) {
      best = { seq: event.seq, at: event.at, words: event.words, x: at };
    }
  }
  if (best !== undefined) return best;
  const { seqs, ats } = track.sent;
  const moment = (index: number) => ({ seq: seqs[index] ?? 0, at: ats[index] ?? 0 });
  const before = lastIndexBelow(seqs.length, (index) => scale.xOf(moment(index)) <= x);
  for (const index of [before, before + 1]) {
    if (index < 0 || index >= seqs.length) continue;
    const at = scale.xOf(moment(index));
    if (Math.abs(at - x) > reach || (best !== undefined && Math.abs(best.x - x) <= Math.abs(at - x))) continue;
    best = { ...moment(index), words: 'sent', x: at };
  }
  return best;
}

/** The next or previous event after `seq` in any of the tracks or lines. */
export function nextEvent(
  tracks: readonly Track[],
  lines: readonly EventLine[],
  seq: number,
  forward: boolean,
): number | undefined {
  let best: number | undefined;
  const offer = (candidate: number | undefined) => {
    if (candidate === undefined) return;
    if (best === undefined || (forward ? candidate < best : candidate > best)) best = candidate;
  };
  const beside = (seqs: readonly number[]) =>
    forward ? seqs[lastIndex(seqs, (each) => each <= seq) + 1] : seqs[lastIndex(seqs, (each) => each < seq)];
  for (const track of tracks) {
    offer(beside(track.sent.seqs));
    offer(beside(track.events.map((event) => event.seq)));
  }
  offer(beside(lines.map((line) => line.seq)));
  return best;
}
