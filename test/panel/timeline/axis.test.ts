import { describe, expect, it } from 'vitest';
import { eventAxis, timeAxis } from '../../../panel/timeline/axis.ts';

const SECOND = 1_000;
const at = (seconds: number) => ({ from: seconds * SECOND, to: seconds * SECOND });
const moment = (seconds: number) => ({ seq: 0, at: seconds * SECOND });

describe('the time axis', () => {
  it('is to scale where something keeps happening', () => {
    const axis = timeAxis([at(0), at(4), at(8), at(12)]);
    expect(axis.breaks).toEqual([]);
    expect(axis.unitOf(moment(8)) - axis.unitOf(moment(4))).toBe(4 * SECOND);
  });

  it('draws a long silence as a break that says its length', () => {
    const axis = timeAxis([at(0), at(2), at(3_602), at(3_604)]);
    expect(axis.breaks.map(({ ms }) => ms)).toEqual([3_600 * SECOND]);
    expect(axis.length).toBeLessThan(10 * SECOND);
  });

  it('keeps the order of moments, inside of breaks too', () => {
    const axis = timeAxis([at(0), at(2), at(100), at(101), at(400)]);
    const units = [0, 1, 2, 50, 100, 101, 300, 400].map((seconds) => axis.unitOf(moment(seconds)));
    expect(units).toEqual([...units].sort((a, b) => a - b));
    expect(new Set(units).size).toBe(units.length);
  });

  it('gives a single moment a length', () => {
    const axis = timeAxis([at(5)]);
    expect(axis.length).toBeGreaterThan(0);
    expect(Number.isFinite(axis.unitOf(moment(5)))).toBe(true);
  });

  it('has a length without an observation too, and with hostile times', () => {
    expect(timeAxis([]).length).toBe(1);
    expect(Number.isFinite(timeAxis([{ from: Number.NaN, to: Number.POSITIVE_INFINITY }]).unitOf(moment(1)))).toBe(
      true,
    );
  });

  it('has ticks at round times inside the window, never inside a break', () => {
    const axis = timeAxis([at(0), at(4), at(9), at(1_000), at(1_004)]);
    const ticks = axis.ticks(0, axis.length, 10);
    expect(ticks.length).toBeGreaterThan(2);
    for (const { unit, value } of ticks) {
      expect(value % SECOND).toBe(0);
      expect(axis.breaks.some(({ from, to }) => unit > from && unit < to)).toBe(false);
    }
  });
});

describe('the events axis', () => {
  it('puts all events equally far apart, however long the silences', () => {
    const axis = eventAxis([3, 9, 40_000]);
    const units = [3, 9, 40_000].map((seq) => axis.unitOf({ seq, at: 0 }));
    expect(units).toEqual([0.5, 1.5, 2.5]);
  });

  it('puts what lies between two events between them', () => {
    const axis = eventAxis([3, 9]);
    const unit = axis.unitOf({ seq: 5, at: 0 });
    expect(unit).toBeGreaterThan(0.5);
    expect(unit).toBeLessThan(1.5);
  });
});
