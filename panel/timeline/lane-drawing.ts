/** What of a track is drawn in its lane: what would lie on top of each other is drawn once. */
import { PAD, type Scale } from './scale.ts';
import type { Track, TrackEvent } from './tracks/track.ts';

/** Dots nearer than this become one stroke. */
const MERGE_PX = 4;

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

/** Events that are on screen, one per few pixels and kind. */
export function visibleEvents(
  events: readonly TrackEvent[],
  scale: Scale,
): readonly (TrackEvent & { readonly x: number })[] {
  const last = new Map<TrackEvent['kind'], number>();
  const shown: (TrackEvent & { readonly x: number })[] = [];
  for (const event of events) {
    const x = scale.xOf(event);
    if (x < -PAD || x > scale.width + PAD) continue;
    if (x - (last.get(event.kind) ?? Number.NEGATIVE_INFINITY) < MERGE_PX) continue;
    last.set(event.kind, x);
    shown.push({ ...event, x });
  }
  return shown;
}
