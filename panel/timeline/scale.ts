/** From moments to pixels: the visible window, merged dots, and what lies nearest to a point. */
import type { Moment } from '../../src/session/model/model.ts';
import { type Axis, lastAtOrBefore, lastIndexWhere } from './axis.ts';
import type { EventLine, Track, TrackMark } from './tracks/tracks.ts';

/** Units shown, of an axis. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Scale {
  readonly window: Window;
  /** CSS pixels. */
  readonly width: number;
  x(unit: number): number;
  unit(x: number): number;
  xOf(moment: Moment): number;
}

/** Room at both ends, so that the first and the last mark are whole. */
const PAD = 8;
/** Dots nearer than this become one stroke. */
const MERGE_PX = 4;

export function scaleOf(axis: Axis, window: Window | undefined, width: number): Scale {
  const shown = window ?? { from: 0, to: axis.length };
  const room = Math.max(1, width - 2 * PAD);
  const span = Math.max(1e-6, shown.to - shown.from);
  const x = (unit: number) => PAD + ((unit - shown.from) / span) * room;
  return {
    window: shown,
    width,
    x,
    unit: (px) => shown.from + ((px - PAD) / room) * span,
    xOf: (moment) => x(axis.unitOf(moment)),
  };
}

/** Keeps a window on the axis and no smaller than can be told apart. The whole axis is `undefined`: it grows with the log. */
export function clampWindow(axis: Axis, window: Window): Window | undefined {
  const smallest = axis.kind === 'time' ? 20 : 4;
  const span = Math.max(Math.min(smallest, axis.length), window.to - window.from);
  if (span >= axis.length) return undefined;
  const from = Math.min(Math.max(0, window.from), axis.length - span);
  return { from, to: from + span };
}

export function zoomed(axis: Axis, window: Window | undefined, factor: number, around: number): Window | undefined {
  const { from, to } = window ?? { from: 0, to: axis.length };
  return clampWindow(axis, { from: around - (around - from) * factor, to: around + (to - around) * factor });
}

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

/** Marks that are on screen, one per few pixels and kind. */
export function visibleMarks(
  marks: readonly TrackMark[],
  scale: Scale,
): readonly (TrackMark & { readonly x: number })[] {
  const last = new Map<TrackMark['kind'], number>();
  const shown: (TrackMark & { readonly x: number })[] = [];
  for (const mark of marks) {
    const x = scale.xOf(mark);
    if (x < -PAD || x > scale.width + PAD) continue;
    if (x - (last.get(mark.kind) ?? Number.NEGATIVE_INFINITY) < MERGE_PX) continue;
    last.set(mark.kind, x);
    shown.push({ ...mark, x });
  }
  return shown;
}

export interface Near extends Moment {
  readonly words: string;
  readonly x: number;
}

/** The event of a track nearest to `x`, within `reach` pixels; what changed the cookie wins over what only sent it. */
export function nearest(track: Track, scale: Scale, x: number, reach: number): Near | undefined {
  let best: Near | undefined;
  for (const mark of track.marks) {
    const at = scale.xOf(mark);
    if (Math.abs(at - x) <= Math.min(reach, best === undefined ? reach : Math.abs(best.x - x))) {
      best = { seq: mark.seq, at: mark.at, words: mark.words, x: at };
    }
  }
  if (best !== undefined) return best;
  const { seqs, ats } = track.sent;
  const moment = (index: number) => ({ seq: seqs[index] ?? 0, at: ats[index] ?? 0 });
  const before = lastIndexWhere(seqs.length, (index) => scale.xOf(moment(index)) <= x);
  for (const index of [before, before + 1]) {
    if (index < 0 || index >= seqs.length) continue;
    const at = scale.xOf(moment(index));
    if (Math.abs(at - x) > reach || (best !== undefined && Math.abs(best.x - x) <= Math.abs(at - x))) continue;
    best = { ...moment(index), words: 'sent', x: at };
  }
  return best;
}

/** The next or previous event after `seq` in any of the tracks or lines. */
export function step(
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
    forward ? seqs[lastAtOrBefore(seqs, (each) => each <= seq) + 1] : seqs[lastAtOrBefore(seqs, (each) => each < seq)];
  for (const track of tracks) {
    offer(beside(track.sent.seqs));
    offer(beside(track.marks.map((mark) => mark.seq)));
  }
  offer(beside(lines.map((line) => line.seq)));
  return best;
}
