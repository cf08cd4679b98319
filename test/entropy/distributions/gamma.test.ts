import { expect, it } from 'vitest';
import { chiSquareTail, logGamma, normalTails } from '../../../src/entropy/distributions/gamma.ts';

it.each([
  ['log Γ(0.5)', logGamma(0.5), 0.5723649429247],
  ['log Γ(100.25)', logGamma(100.25), 360.28455963776423],
  ['χ² tail, 30.578 on 15', chiSquareTail(30.578, 15), 0.009999737558159146],
  ['χ² tail, 600 on 480', chiSquareTail(600, 480), 0.0001522042845084615],
  ['χ² tail, 10 on 2', chiSquareTail(10, 2), 0.006737946999085468],
  ['normal tails at 1.96', normalTails(1.96), 0.04999579029644087],
  ['normal tails at 6', normalTails(6), 1.973175290075389e-9],
])('%s, as SciPy 1.17 has it', (_, value, published) => expect(value / published).toBeCloseTo(1, 9));
