/** From moments to pixels: the stretch of the axis that is shown, and where on the screen things lie. */
import type { Moment } from '../../src/session/model/model.ts';
import type { Axis } from './axis.ts';

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

/** Left free at both ends, so that the first and the last sign are whole, CSS pixels. */
export const PAD = 8;
/** What is nearer to each other than this is drawn once. */
export const MERGE_PX = 4;

export function scaleOf(axis: Axis, window: Window | undefined, width: number): Scale {
  const shown = window ?? { from: 0, to: axis.length };
  const inner = Math.max(1, width - 2 * PAD);
  const span = Math.max(1e-6, shown.to - shown.from);
  const x = (unit: number) => PAD + ((unit - shown.from) / span) * inner;
  return {
    window: shown,
    width,
    x,
    unit: (px) => shown.from + ((px - PAD) / inner) * span,
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
