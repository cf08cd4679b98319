import { expect, it } from 'vitest';
import { betaRegularized, binomialTail, clopperPearsonLower } from '../../../src/entropy/distributions/binomial.ts';

it.each([
  ['incomplete beta', betaRegularized(0.2, 2.5, 7), 0.36749651990402316],
  ['binomial tail', binomialTail(3, 10, 0.3), 0.6172172136],
  ['Clopper–Pearson, 10 of 1,000', clopperPearsonLower(10, 1000, 0.01), 0.004140298065144727],
  ['Clopper–Pearson, 20 of 20,000', clopperPearsonLower(20, 20_000, 1e-6), 0.00026829080213025997],
])('%s, as SciPy 1.17 has it', (_, value, published) => expect(value / published).toBeCloseTo(1, 9));

it('all hits leave the n-th root of α', () =>
  expect(clopperPearsonLower(20, 20, 1e-6) / 1e-6 ** (1 / 20)).toBeCloseTo(1, 9));
it('no hits prove nothing', () => expect(clopperPearsonLower(0, 20, 0.01)).toBe(0));
