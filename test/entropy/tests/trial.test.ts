import { describe, expect, it } from 'vitest';
import { rejectTrials, TRIAL_FAMILIES, type Trial } from '../../../src/entropy/tests/trial.ts';

const trial = (p: number, family: Trial['family'] = 'uneven'): Trial => ({ family, columns: [], p, measured: 0 });
const budget = 1e-3 / TRIAL_FAMILIES.length;

describe('the budget of errors', () => {
  it('is split over the families', () => {
    expect(rejectTrials([trial(budget * 0.99)])).toHaveLength(1);
    expect(rejectTrials([trial(budget * 1.01)])).toHaveLength(0);
  });

  it('is stepped down inside a family (Holm): the second has to share with fewer', () => {
    expect(rejectTrials([trial(budget / 2.1), trial(budget * 0.9)])).toHaveLength(2);
    expect(rejectTrials([trial(budget / 1.9), trial(budget * 0.9)])).toHaveLength(0);
  });

  it('counts the trials that were not worth an object', () => {
    expect(rejectTrials([{ ...trial(budget / 50), among: 100 }])).toHaveLength(0);
    expect(rejectTrials([{ ...trial(budget / 101), among: 100 }])).toHaveLength(1);
  });

  it('keeps families apart', () => {
    expect(rejectTrials([trial(budget * 0.9), trial(budget * 0.9, 'serial')])).toHaveLength(2);
  });
});
