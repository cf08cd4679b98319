/** The status of a sample as a judgement. None is green: no sample can show that identifiers are safe. */
import type { SampleStatus } from '../../src/entropy/assessment.ts';
import type { TrialFamily } from '../../src/entropy/tests/trial.ts';
import type { Judgement } from '../parts/text/words.ts';

const OTHER_STATUS: Readonly<Record<Exclude<SampleStatus, 'below-threshold'>, Judgement>> = {
  suspicious: { tone: 'warn', word: 'a test objects' },
  'nothing-found': { tone: 'none', word: 'nothing found' },
  'not-testable': { tone: 'ask', word: "can't tell" },
};

/** @param areState bits do not apply to the values */
export function statusWords(status: SampleStatus, threshold: number, areState = false): Judgement {
  if (areState) return { tone: 'none', word: "doesn't apply" };
  if (status === 'below-threshold') return { tone: 'bad', word: `below ${threshold} bits` };
  return OTHER_STATUS[status];
}

export const familyTitles: Readonly<Record<TrialFamily, string>> = {
  uneven: 'bias',
  'too-even': 'too even',
  serial: 'dependence in time',
  order: 'order',
  drift: 'drift',
  'column-pair': 'pair of characters',
  'bit-pair': 'pair of bits',
  derived: 'derived part',
  linear: 'linear generator',
  repeat: 'long repeat',
};

/** Probabilities as people read them: "0.0004", "3·10⁻⁹". */
export function chanceText(p: number): string {
  if (p === 0) return 'under 10⁻³⁰⁰';
  if (p >= 0.001) return String(Number(p.toPrecision(1)));
  const exponent = Math.floor(Math.log10(p));
  const digit = Math.max(1, Math.min(9, Math.round(p / 10 ** exponent)));
  const raised = [...String(Math.abs(exponent))].map((figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)]).join('');
  return `${digit === 1 ? '' : `${digit}·`}10⁻${raised}`;
}

/** "1, 2, 5–8" of zero-based columns, as people count. */
export function placesText(columns: readonly number[], most = 8): string {
  const sorted = [...new Set(columns)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const column of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && column === last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  const words = runs.slice(0, most).map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`));
  return words.join(', ') + (runs.length > most ? ' and more' : '');
}
