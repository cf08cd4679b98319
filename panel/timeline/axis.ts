/**
 * The x axis of the timeline. Time is drawn to scale but for long silences, which become breaks of equal width; the other axis
 * gives every event the same room. A unit is a millisecond of drawn time, or one event.
 */
import type { Moment } from '../../src/session/model/model.ts';

export interface AxisBreak {
  /** Units between which the silence is drawn. */
  readonly from: number;
  readonly to: number;
  /** How long it really was, ms. */
  readonly ms: number;
}

export interface Tick {
  readonly unit: number;
  /** ms since the epoch on the time axis, number of the event on the other. */
  readonly value: number;
}

export interface Axis {
  readonly kind: 'time' | 'events';
  /** Units run from 0 to here. */
  readonly length: number;
  readonly breaks: readonly AxisBreak[];
  unitOf(moment: Moment): number;
  /** Ticks between two units, at most about `wanted`. */
  ticks(from: number, to: number, wanted: number): readonly Tick[];
  /** Smallest distance of two ticks of the last call's window, ms; tells how exact their labels have to be. */
  step(from: number, to: number, wanted: number): number;
}

/** A stretch of the log in which something happened at least every so often. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Piece extends Stretch {
  /** Unit at which it begins. */
  readonly unit: number;
}

/** Silences shorter than this are never breaks. */
const SHORTEST_BREAK_MS = 8_000;
const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000],
  ...[60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000],
];

/** @param spans times at which, or between which, something was recorded, in the order of the log; they may overlap. */
export function timeAxis(spans: Iterable<Stretch>): Axis {
  const stretches = joinStretches(spans, SHORTEST_BREAK_MS);
  const active = stretches.reduce((sum, each) => sum + each.to - each.from, 0);
  const wide = joinStretches(stretches, Math.max(SHORTEST_BREAK_MS, active / 5));
  const drawn = Math.max(
    1,
    wide.reduce((sum, each) => sum + each.to - each.from, 0),
  );
  const breakUnits =
    wide.length > 1 ? Math.max(1, (drawn * Math.min(0.11 * (wide.length - 1), 0.45)) / (wide.length - 1)) : 0;
  const pieces: Piece[] = [];
  const breaks: AxisBreak[] = [];
  let unit = 0;
  wide.forEach((stretch, index) => {
    pieces.push({ ...stretch, unit });
    unit += stretch.to - stretch.from;
    const next = wide[index + 1];
    if (next === undefined) return;
    breaks.push({ from: unit, to: unit + breakUnits, ms: next.from - stretch.to });
    unit += breakUnits;
  });
  const length = Math.max(1, unit);

  function unitOf({ at }: Moment): number {
    const piece = pieces[lastAtOrBefore(pieces, (each) => each.from <= at)];
    if (piece === undefined) return 0;
    if (at <= piece.to) return piece.unit + at - piece.from;
    // Inside a silence: as far into the break as into the silence.
    const index = pieces.indexOf(piece);
    const gap = breaks[index];
    if (gap === undefined) return length;
    return gap.from + ((at - piece.to) / gap.ms) * (gap.to - gap.from);
  }

  const step = (from: number, to: number, wanted: number) =>
    STEPS.find((each) => (to - from) / each <= wanted) ?? 7 * 86_400_000;

  return {
    kind: 'time',
    length,
    breaks,
    unitOf,
    step,
    ticks(from, to, wanted) {
      const distance = step(from, to, wanted);
      const ticks: Tick[] = [];
      for (const piece of pieces) {
        const end = piece.unit + piece.to - piece.from;
        if (end < from || piece.unit > to) continue;
        const start = Math.max(piece.from, piece.from + from - piece.unit);
        const stop = Math.min(piece.to, piece.from + to - piece.unit);
        for (
          let value = Math.ceil(start / distance) * distance;
          value <= stop && ticks.length < 200;
          value += distance
        ) {
          ticks.push({ unit: piece.unit + value - piece.from, value });
        }
      }
      return ticks;
    },
  };
}

/** @param seqs of the events that get room, ascending, each once. */
export function eventAxis(seqs: readonly number[]): Axis {
  const length = Math.max(1, seqs.length);
  const step = (from: number, to: number, wanted: number) =>
    [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => (to - from) / each <= wanted) ??
    Math.ceil((to - from) / wanted / 1_000) * 1_000;
  return {
    kind: 'events',
    length,
    breaks: [],
    unitOf({ seq }) {
      const index = lastAtOrBefore(seqs, (each) => each <= seq);
      // Half a unit to the right of its slot's edge; what lies between two events lies between their slots.
      return index < 0 ? 0 : seqs[index] === seq ? index + 0.5 : index + 1;
    },
    step,
    ticks(from, to, wanted) {
      const distance = step(from, to, wanted);
      const ticks: Tick[] = [];
      for (let value = Math.max(distance, Math.ceil(from / distance) * distance); value <= to; value += distance) {
        ticks.push({ unit: value - 0.5, value });
      }
      return ticks;
    },
  };
}

/** Joins spans whose distance is at most `distance`; takes them in nearly any order, as a log's times are nearly sorted. */
function joinStretches(spans: Iterable<Stretch>, distance: number): Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue;
    const last = joined.at(-1);
    if (last !== undefined && from - last.to <= distance) {
      last.to = Math.max(last.to, to);
      if (joined.length === 1) last.from = Math.min(last.from, from);
    } else joined.push({ from, to: Math.max(from, to) });
  }
  return joined;
}

/** Index of the last element for which `holds`, in a list where it holds up to some point; −1 for none. */
export function lastAtOrBefore<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  return lastIndexWhere(list.length, (index) => holds(list[index] as Element));
}

/** The same over the numbers 0 to `length` − 1. */
export function lastIndexWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
