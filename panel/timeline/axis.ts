/**
 * The horizontal axis of the timeline. Time is drawn to scale, but for long silences, which become breaks of equal width; on the other axis
 * all events are equally far apart. A unit is a millisecond of drawn time, or one event.
 */
import type { Moment } from '../../src/session/model/model.ts';
import type { Log } from '../state/log.ts';
import { lastIndex } from './last-index.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Track } from './tracks/track.ts';

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
  /** Distance of the ticks in that stretch, in ms or events; tells how exact their labels have to be. */
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
const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
/** Distances of two ticks, ms. */
const STEPS = [
  [1, 2, 5, 10, 20, 50, 100, 200, 500],
  [1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  [1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  [1, 2, 6, 12, 24].map((hours) => hours * HOUR),
].flat();

/** The axis for what is recorded so far. */
export function axisOf(kind: Axis['kind'], log: Log, tracks: readonly Track[], lines: readonly EventLine[]): Axis {
  return kind === 'time' ? timeAxis(spansOf(log)) : eventAxis(seqsOf(tracks, lines));
}

function* spansOf(log: Log): Generator<Stretch> {
  for (const observation of log.all()) {
    // What was dropped was activity all the same, from its first request to its last.
    if (observation.type === 'routine-dropped') yield { from: observation.firstAt, to: observation.lastAt };
    else yield { from: observation.at, to: observation.at };
  }
}

function seqsOf(tracks: readonly Track[], lines: readonly EventLine[]): readonly number[] {
  const seqs = new Set<number>(lines.map((line) => line.seq));
  for (const track of tracks) {
    for (const event of track.events) seqs.add(event.seq);
    for (const seq of track.sent.seqs) seqs.add(seq);
  }
  return [...seqs].sort((a, b) => a - b);
}

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
    const piece = pieces[lastIndex(pieces, (each) => each.from <= at)];
    if (piece === undefined) return 0;
    if (at <= piece.to) return piece.unit + at - piece.from;
    // Inside a silence: as far into the break as into the silence.
    const index = pieces.indexOf(piece);
    const gap = breaks[index];
    if (gap === undefined) return length;
    return gap.from + ((at - piece.to) / gap.ms) * (gap.to - gap.from);
  }

  const step = (from: number, to: number, wanted: number) =>
    STEPS.find((each) => (to - from) / each <= wanted) ?? 7 * 24 * HOUR;

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

/** @param seqs of the events that get a place, ascending, each once. */
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
      const index = lastIndex(seqs, (each) => each <= seq);
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
