/**
 * Bits that are the exclusive or of other bits (and perhaps a constant): copies, checksums, masks. Gaussian elimination over GF(2) on the
 * first values proposes relations; only those that hold in every value count.
 */
import type { BitMatrix } from '../sample/bit-matrix.ts';

export interface Relation {
  /** Index into the matrix's bits: the one that the others give away. */
  readonly bit: number;
  readonly terms: readonly number[];
  readonly isFlipped: boolean;
}

export interface AffineRank {
  readonly relations: readonly Relation[];
  /** log2 of the chance that even one relation holds by accident. */
  readonly log2Chance: number;
}

/** Values beyond what the unknowns need before a relation is more than accident. */
const MARGIN = 40;
const EXTRA_ROWS = 64;

/** Bits are taken in order: each relation gives a bit in terms of earlier ones. */
export function findRelations(matrix: BitMatrix): AffineRank {
  const { n, bits } = matrix;
  const rows = Math.min(n, bits.length + 1 + EXTRA_ROWS);
  const words = Math.ceil(rows / 32);
  const comboWords = Math.ceil((bits.length + 1) / 32);
  const basis: { vector: Uint32Array; combo: Uint32Array; pivotWord: number; pivotMask: number }[] = [];
  const relations: Relation[] = [];
  for (let item = 0; item <= bits.length; item++) {
    const vector = item === 0 ? allOnes(rows, words) : firstRows(matrix, item - 1, rows, words);
    const combo = new Uint32Array(comboWords);
    combo[item >>> 5] = 1 << (item & 31);
    for (const each of basis) {
      if (((vector[each.pivotWord] ?? 0) & each.pivotMask) === 0) continue;
      for (let w = 0; w < words; w++) vector[w] = (vector[w] ?? 0) ^ (each.vector[w] ?? 0);
      for (let w = 0; w < comboWords; w++) combo[w] = (combo[w] ?? 0) ^ (each.combo[w] ?? 0);
    }
    const pivotWord = vector.findIndex((word) => word !== 0);
    if (pivotWord >= 0) {
      const word = vector[pivotWord] ?? 0;
      basis.push({ vector, combo, pivotWord, pivotMask: word & -word });
    } else if (rows - basis.length >= MARGIN) {
      const relation = toRelation(combo, item - 1);
      if (holdsEverywhere(matrix, relation)) relations.push(relation);
    }
  }
  return { relations, log2Chance: Math.log2(bits.length) - (rows - basis.length) };
}

function allOnes(rows: number, words: number): Uint32Array {
  const vector = new Uint32Array(words).fill(0xffffffff);
  vector[words - 1] = lastMask(rows);
  return vector;
}

function firstRows({ data, words: stride }: BitMatrix, bit: number, rows: number, words: number): Uint32Array {
  const vector = data.slice(bit * stride, bit * stride + words);
  vector[words - 1] = (vector[words - 1] ?? 0) & lastMask(rows);
  return vector;
}

function lastMask(rows: number): number {
  return rows % 32 === 0 ? 0xffffffff : 2 ** (rows % 32) - 1;
}

function toRelation(combo: Uint32Array, bit: number): Relation {
  const terms: number[] = [];
  for (let item = 1; item <= bit; item++) {
    if (((combo[item >>> 5] ?? 0) >>> (item & 31)) & 1) terms.push(item - 1);
  }
  return { bit, terms, isFlipped: ((combo[0] ?? 0) & 1) === 1 };
}

function holdsEverywhere({ n, words, data }: BitMatrix, { bit, terms, isFlipped }: Relation): boolean {
  for (let word = 0; word < words; word++) {
    let sum = (data[bit * words + word] ?? 0) ^ (isFlipped ? 0xffffffff : 0);
    for (const term of terms) sum ^= data[term * words + word] ?? 0;
    if (word === words - 1) sum &= lastMask(n);
    if (sum !== 0) return false;
  }
  return true;
}
