/**
 * Lattices of small dimension: a basis of short vectors (Lenstra, Lenstra and Lovász 1982) and the lattice point near a given one (Babai 1986). The
 * successive states of a congruential generator form such a lattice, and their leading digits are a point near it (Frieze et al. 1988).
 */

type Vector = Float64Array;

export interface ReducedLattice {
  readonly basis: readonly Vector[];
  readonly orthogonal: readonly Vector[];
  /** Squares of the lengths of the orthogonal vectors. */
  readonly norms: readonly number[];
}

/** How much shorter a vector has to get for two to change places. */
const LOVASZ = 0.99;

/**
 * States x, a·x, a²·x … modulo m, `dimension` of them.
 *
 * @param powers a to the power 0, 1, 2 … modulo m, each below 2^50
 */
export function congruentialLattice(powers: readonly number[], modulus: number): ReducedLattice {
  const dimension = powers.length;
  const basis = powers.map((_, row) =>
    Float64Array.from({ length: dimension }, (__, at) => (row === 0 ? (powers[at] ?? 0) : row === at ? modulus : 0)),
  );
  let orthogonal = orthogonalise(basis);
  for (let k = 1; k < dimension; ) {
    for (let j = k - 1; j >= 0; j--) subtract(basis[k], basis[j], Math.round(share(basis[k], orthogonal[j])));
    const before = norm(orthogonal[k - 1]);
    const mu = share(basis[k], orthogonal[k - 1]);
    if (norm(orthogonal[k]) >= (LOVASZ - mu * mu) * before) {
      k++;
      continue;
    }
    [basis[k - 1], basis[k]] = [basis[k] ?? new Float64Array(), basis[k - 1] ?? new Float64Array()];
    orthogonal = orthogonalise(basis, orthogonal, k - 1);
    k = Math.max(1, k - 1);
  }
  return { basis, orthogonal, norms: orthogonal.map(norm) };
}

/** The lattice point that is found by rounding, plane after plane; the nearest one, or near it. */
export function nearestLatticePoint({ basis, orthogonal, norms }: ReducedLattice, target: Vector): Vector {
  const rest = target.slice();
  for (let k = basis.length - 1; k >= 0; k--) {
    subtract(rest, basis[k], Math.round(dot(rest, orthogonal[k]) / (norms[k] ?? 1)));
  }
  return target.map((value, at) => Math.round(value - (rest[at] ?? 0)));
}

/** Gram and Schmidt, from row `from` to the row after it; the rows before are kept. */
function orthogonalise(basis: readonly Vector[], known: readonly Vector[] = [], from = 0): Vector[] {
  const orthogonal = known.slice(0, from);
  const end = known.length === 0 ? basis.length : Math.min(basis.length, from + 2);
  for (let k = from; k < end; k++) {
    const vector = (basis[k] ?? new Float64Array()).slice();
    for (let j = 0; j < k; j++) subtract(vector, orthogonal[j], share(vector, orthogonal[j]));
    orthogonal.push(vector);
  }
  return [...orthogonal, ...known.slice(end)];
}

function share(vector: Vector | undefined, along: Vector | undefined): number {
  return dot(vector, along) / dot(along, along);
}

function norm(vector: Vector | undefined): number {
  return dot(vector, vector);
}

function dot(one: Vector = new Float64Array(), other: Vector = new Float64Array()): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function subtract(vector: Vector | undefined, other: Vector | undefined, times: number): void {
  if (vector === undefined || other === undefined || times === 0) return;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) - times * (other[at] ?? 0);
}
