import { describe, expect, it } from 'vitest';
import { FINDINGS_ORDER, findingRows } from '../../../panel/findings/finding-rows.ts';
import { holdOrder } from '../../../panel/parts/rows/held-order.ts';
import type { Outcome, Severity } from '../../../src/checks/check.ts';
import type { Finding } from '../../../src/report/report.ts';

const finding = (id: string, outcome: Outcome, severity?: Severity): Finding => ({
  id,
  check: id,
  title: id,
  outcome,
  site: 'shop.test',
  summary: '',
  why: '',
  evidence: [],
  fixes: [],
  references: [],
  ...(severity === undefined ? {} : { severity }),
});

const given = [
  finding('low', 'failed', 'low'),
  finding('unseen', 'cantTell'),
  finding('high', 'failed', 'high'),
  finding('fine', 'passed'),
];
const lines = (...[findings, filter = '', open = new Map()]: Partial<Parameters<typeof findingRows>>) =>
  findingRows(findings ?? given, filter, open).map((row) =>
    row.kind === 'group' ? `${row.title} ${row.count}` : `${row.hidden ? '(' : ''}${row.finding.id}`,
  );

describe('rows of the Findings list', () => {
  it('go from the worst to what is in order, which is folded', () => {
    expect(lines()).toEqual(['High 1', 'high', 'Low 1', 'low', "Can't tell 1", '(unseen', 'Passed 1', '(fine']);
  });

  it('unfold what could not be told when nothing failed: it is what there is left to do', () => {
    expect(lines([finding('unseen', 'cantTell'), finding('fine', 'passed')])).toEqual([
      "Can't tell 1",
      'unseen',
      'Passed 1',
      '(fine',
    ]);
  });

  it('unfold and fold as the person says', () => {
    expect(lines(given, '', new Map([['passed', true]]))).toContain('fine');
    expect(lines(given, '', new Map([['high', false]]))).toContain('(high');
  });

  it('show what a filter finds', () => {
    expect(lines(given, 'FINE')).toEqual(['Passed 1', 'fine']);
  });
});

it('of a severity that was not there yet wait below while the pointer is over the list, under their heading', () => {
  const ids = (rows: ReturnType<typeof findingRows>) => rows.map(FINDINGS_ORDER.idOf);
  const before = findingRows(given, '', new Map());
  const more = [finding('worst', 'failed', 'critical'), finding('second', 'failed', 'high')];
  const after = findingRows([...given, ...more], '', new Map());
  expect(ids(holdOrder(after, ids(before), FINDINGS_ORDER))).toEqual([
    ...['high', 'high high', 'high second', 'low', 'low low', 'cantTell', 'cantTell unseen', 'passed', 'passed fine'],
    ...['critical', 'critical worst'],
  ]);
});
