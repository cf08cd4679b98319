import { describe, expect, it } from 'vitest';
import { findMovingWindows } from '../../../src/entropy/tests/moving-window.ts';
import { clocks, seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues } from '../support.ts';

const unknown = (n: number) => Array.from({ length: n }, () => Number.NaN);
const windowsOf = (values: readonly string[], times = unknown(values.length)) => {
  const columns = columnsOf(values);
  return findMovingWindows(
    columns,
    columns.columns.filter(({ isSeparator }) => !isSeparator),
    times,
  );
};

describe('moving windows', () => {
  it('leave nothing of a counter, wherever it stands', () => {
    const values = hexValues(300, 6).map((value, index) => value + (0xfff0 + 3 * index).toString(16).padStart(6, '0'));
    const [window] = windowsOf(values);
    expect(window).toMatchObject({ basis: 'previous', bits: 0 });
    expect(Math.min(...(window?.columns ?? []))).toBeGreaterThanOrEqual(6);
  });

  it('leave of a clock what the receipt times leave open', () => {
    const ticks = clocks(500, seeded(4));
    const values = hexValues(500, 8).map((value, index) => (ticks[index]?.made ?? 0).toString(16) + value);
    const [window] = windowsOf(
      values,
      ticks.map(({ received }) => received),
    );
    expect(window?.basis).toBe('receipt');
    expect(window?.bits).toBeGreaterThan(Math.log2(39));
    expect(window?.bits).toBeLessThan(Math.log2(60));
  });

  it('read decimal digits in a value of a larger alphabet', () => {
    const values = hexValues(300, 8).map((value, index) => `${1_764_000_000 + 5 * index}-${value}`);
    expect(windowsOf(values)[0]).toMatchObject({ basis: 'previous', bits: 0 });
  });

  it('are none in even draws, nor in a column of few even symbols', () => {
    expect(windowsOf(hexValues(500, 32))).toEqual([]);
    expect(
      windowsOf(
        hexValues(500, 8).map((value, index) => 'ab'[Number.parseInt(value[index % 8] ?? '0', 16) % 2] + value),
      ),
    ).toEqual([]);
  });
});
