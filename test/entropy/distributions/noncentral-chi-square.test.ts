import { expect, it } from 'vitest';
import { noncentralChiSquare, noncentralityUpper } from '../../../src/entropy/distributions/noncentral-chi-square.ts';

it.each([
  ['non-central χ², 480 on 480', noncentralChiSquare(480, 480, 40), 0.11397352194430192],
  ['non-central χ², 30 on 15', noncentralChiSquare(30, 15, 12.5), 0.6439392509520024],
  ['non-central χ², 700 on 480', noncentralChiSquare(700, 480, 250.5), 0.24865670663013248],
  ['its upper limit', noncentralityUpper(480, 480, 0.005), 89.19835467906826],
])('%s, as SciPy 1.17 has it', (_, value, published) => expect(value / published).toBeCloseTo(1, 9));
