import { describe, expect, it } from 'vitest';
import { calendarTime, clockTime, duration, fullTime, sinceStart } from '../../../../panel/parts/text/times.ts';

describe('lengths of time', () => {
  it.each([
    [0, '0 ms'],
    [250, '250 ms'],
    [4_200, '4.2 s'],
    [5_000, '5 s'],
    [45_900, '45 s'],
    [90_000, '1 min 30 s'],
    [600_000, '10 min'],
    [4_800_000, '1 h 20 min'],
    [30 * 86_400_000, '30 d'],
    [400 * 86_400_000, '1 y 35 d'],
  ])('%i ms is %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

describe('moments', () => {
  it('are told from the start of the recording, with a sign', () => {
    expect(sinceStart(5_000, 1_000)).toBe('+4 s');
    expect(sinceStart(1_000, 5_000)).toBe('−4 s');
  });

  it('that cannot be do not throw', () => {
    expect(clockTime(Number.POSITIVE_INFINITY)).toContain('impossible');
    expect(fullTime(1e300)).toContain('impossible');
    expect(calendarTime(Number.NaN)).toContain('impossible');
  });
});
