import { expect, it } from 'vitest';
import { congruentialLattice, nearestLatticePoint } from '../../../../src/entropy/generators/arithmetic/lattice.ts';

/** x ← 5x modulo 1009, four states. */
const POWERS = [1, 5, 25, 125];
const MODULUS = 1_009;

it('finds short vectors that are still successive states', () => {
  const { basis } = congruentialLattice(POWERS, MODULUS);
  for (const vector of basis) {
    const [first = 0] = vector;
    for (const [at, value] of vector.entries()) expect((value - first * (POWERS[at] ?? 0)) % MODULUS).toBeCloseTo(0, 9);
    // The determinant is 1009³, so a vector of average length has about 179.
    expect(Math.hypot(...vector)).toBeLessThan(400);
  }
});

it('finds the states from their leading digits', () => {
  const reduced = congruentialLattice(POWERS, MODULUS);
  for (let state = 1; state < MODULUS; state += 37) {
    const states = POWERS.map((power) => (state * power) % MODULUS);
    const rounded = Float64Array.from(states, (each) => Math.floor(each / 40) * 40 + 20);
    expect([...nearestLatticePoint(reduced, rounded)]).toEqual(states);
  }
});
