import { describe, expect, it } from 'vitest';
import * as d from '../../../src/entropy/distributions/noncentral-chi-square.ts';

const near = (value: number, published: number) => expect(value / published).toBeCloseTo(1, 9);

describe('distributions agree with published values (SciPy 1.17)', () => {
  it.each([
    ['log Γ(0.5)', d.logGamma(0.5), 0.5723649429247],
    ['log Γ(100.25)', d.logGamma(100.25), 360.28455963776423],
    ['χ² tail, 30.578 on 15', d.chiSquareTail(30.578, 15), 0.009999737558159146],
    ['χ² tail, 600 on 480', d.chiSquareTail(600, 480), 0.0001522042845084615],
    ['χ² tail, 10 on 2', d.chiSquareTail(10, 2), 0.006737946999085468],
    ['normal tails at 1.96', d.normalTails(1.96), 0.04999579029644087],
    ['normal tails at 6', d.normalTails(6), 1.973175290075389e-9],
    ['incomplete beta', d.betaRegularized(0.2, 2.5, 7), 0.36749651990402316],
    ['binomial tail', d.binomialTail(3, 10, 0.3), 0.6172172136],
    ['Clopper–Pearson, 10 of 1,000', d.clopperPearsonLower(10, 1000, 0.01), 0.004140298065144727],
    ['Clopper–Pearson, 20 of 20,000', d.clopperPearsonLower(20, 20_000, 1e-6), 0.00026829080213025997],
    ['non-central χ², 480 on 480', d.noncentralChiSquare(480, 480, 40), 0.11397352194430192],
    ['non-central χ², 30 on 15', d.noncentralChiSquare(30, 15, 12.5), 0.6439392509520024],
    ['non-central χ², 700 on 480', d.noncentralChiSquare(700, 480, 250.5), 0.24865670663013248],
    ['its upper limit', d.noncentralityUpper(480, 480, 0.005), 89.19835467906826],
  ])('%s', (_, value, published) => near(value, published));

  it('all hits leave αⁿ⁻¹', () => near(d.clopperPearsonLower(20, 20, 1e-6), 1e-6 ** (1 / 20)));
  it('no hits prove nothing', () => expect(d.clopperPearsonLower(0, 20, 0.01)).toBe(0));
});
