import { MERGE_PX, type Scale } from './scale.ts';
import type { Track } from './tracks/track.ts';

/** SVG path of the sent dots of a track: strokes with round ends; one that moves nowhere is a dot. */
export function sentPath(track: Track, scale: Scale, y: number): string {
  const { seqs, ats } = track.sent;
  let path = '';
  let start = Number.NaN;
  let end = Number.NaN;
  const finish = () => {
    if (!Number.isNaN(start)) path += `M${start.toFixed(1)} ${y}h${Math.max(0.01, end - start).toFixed(2)}`;
  };
  for (let index = 0; index < seqs.length; index++) {
    const x = scale.xOf({ seq: seqs[index] ?? 0, at: ats[index] ?? 0 });
    if (x < -MERGE_PX || x > scale.width + MERGE_PX) continue;
    if (x - end <= MERGE_PX) end = Math.max(end, x);
    else {
      finish();
      start = x;
      end = x;
    }
  }
  finish();
  return path;
}
