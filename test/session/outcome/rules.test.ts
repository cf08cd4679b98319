import { expect, it } from 'vitest';
import { OUTCOME_RULES, ROTATED, THRESHOLDS } from '../../../src/session/outcome/rules.ts';
import type { OutcomeRule } from '../../../src/session/outcome/tables/outcome-rule.ts';

const rules = Object.entries<OutcomeRule>(OUTCOME_RULES);

it('resolves what rules rest on in one step: a rule that others look at rests on none itself', () => {
  const lookedAt = new Set(rules.flatMap(([, { onlyWith = [], notWith = [] }]) => [...onlyWith, ...notWith]));
  for (const code of lookedAt) {
    const rule = rules.find(([key]) => key === code)?.[1];
    expect(rule, code).toBeDefined();
    expect([rule?.onlyWith, rule?.notWith, rule?.despite], code).toEqual([undefined, undefined, undefined]);
  }
});

it('F6 gives way to all that speaks for a success, but for an answer that says little', () => {
  const forSuccess = rules.filter(([, { side, points = 0 }]) => side === 'success' && points > 0).map(([code]) => code);
  expect(OUTCOME_RULES.F6.notWith?.toSorted()).toEqual(forSuccess.filter((code) => code !== 'B4').toSorted());
});

it('has no rule that settles an outcome by what a page can feign, and none that does by a first cookie', () => {
  for (const [code, { feignable, points = 0, side }] of rules) {
    const need = side === 'success' ? THRESHOLDS.success : THRESHOLDS.failed;
    if (feignable === true) expect(points, code).toBeLessThan(need.least);
  }
  expect(OUTCOME_RULES.B2.points + OUTCOME_RULES.B4.points).toBeLessThan(THRESHOLDS.success.least);
});

it('knows which rules tell of a new value', () => {
  expect([...ROTATED]).toEqual(['B1', 'B1s']);
});
