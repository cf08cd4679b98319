/** The axis for what is recorded so far. */
import type { Log } from '../state/log.ts';
import { type Axis, eventAxis, timeAxis } from './axis.ts';
import type { EventLine, Track } from './tracks/tracks.ts';

export function axisOf(kind: Axis['kind'], log: Log, tracks: readonly Track[], lines: readonly EventLine[]): Axis {
  return kind === 'time' ? timeAxis(spansOf(log)) : eventAxis(eventsOf(tracks, lines));
}

function* spansOf(log: Log) {
  for (const observation of log.all()) {
    // What was dropped was activity all the same, from its first request to its last.
    if (observation.type === 'routine-dropped') yield { from: observation.firstAt, to: observation.lastAt };
    else yield { from: observation.at, to: observation.at };
  }
}

function eventsOf(tracks: readonly Track[], lines: readonly EventLine[]): readonly number[] {
  const seqs = new Set<number>(lines.map((line) => line.seq));
  for (const track of tracks) {
    for (const mark of track.marks) seqs.add(mark.seq);
    for (const seq of track.sent.seqs) seqs.add(seq);
  }
  return [...seqs].sort((a, b) => a - b);
}
