import { MERGE_PX, PAD, type Scale } from './scale.ts';
import type { TrackEvent } from './tracks/track.ts';

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
