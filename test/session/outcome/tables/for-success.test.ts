import { expect, it } from 'vitest';
import { THRESHOLDS } from '../../../../src/session/outcome/rules.ts';
import { FOR_SUCCESS } from '../../../../src/session/outcome/tables/for-success.ts';

it('what a wrong password can do as well never adds up to a success: a first cookie, or one that another try did not get', () => {
  const { B2, B23, B4 } = FOR_SUCCESS;
  expect(B2.points + B23.points).toBeLessThan(THRESHOLDS.success.least);
  expect(B4.points + B23.points).toBeLessThan(THRESHOLDS.success.least);
});

it('a refusal at another time is not enough where the answer says little', () => {
  expect(FOR_SUCCESS.B22x.points + FOR_SUCCESS.B4.points).toBeLessThan(THRESHOLDS.success.least);
});
