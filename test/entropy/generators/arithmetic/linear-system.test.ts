import { expect, it } from 'vitest';
import { createLinearSystem } from '../../../../src/entropy/generators/arithmetic/linear-system.ts';
import { seeded } from '../seeded.ts';

it('solves for what made its equations, and tells an equation that follows from one that contradicts', () => {
  const source = seeded(8);
  const unknowns = 70;
  const secret = Uint8Array.from({ length: unknowns }, () => source.below(2));
  const system = createLinearSystem(unknowns);
  const equation = () => {
    const form = Uint32Array.of(source.word(), source.word(), source.below(64));
    const value = secret.reduce((sum, bit, at) => sum ^ (bit & ((form[at >> 5] ?? 0) >>> (at & 31))), 0);
    return [form, value] as const;
  };
  let count = 0;
  for (let at = 0; at < 120; at++) {
    const [form, value] = equation();
    const said = system.add(form, 0, value);
    expect(said).not.toBe('contradicts');
    if (said === 'new') count++;
  }
  expect(count).toBe(unknowns);
  expect(system.solution()).toEqual(secret);
  const [form, value] = equation();
  expect(system.add(form, 0, value ^ 1)).toBe('contradicts');
});
