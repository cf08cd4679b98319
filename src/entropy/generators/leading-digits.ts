/**
 * Congruential generators of which each character shows the leading digits of a state: int(rand(62)) of Perl, nextInt(16) of Java, Random(n) of Delphi,
 * Int(Rnd * n) of Visual Basic and classic ASP, rand() / RAND_MAX of Microsoft C. The states that follow one another form a
 * lattice, and 10 to 20 characters are a point near one of its points: that point gives the state, and with it all other characters.
 */

import { congruentialLattice, nearestLatticePoint, type ReducedLattice } from './arithmetic/lattice.ts';
import { readSymbols, type Symbols } from './arithmetic/symbols.ts';
import type { KnownGenerator, Recovery } from './known-generator.ts';

interface Rule {
  readonly generator: KnownGenerator;
  readonly bits: number;
  readonly multiplier: bigint;
  readonly increment: bigint;
  /** How many successive states settle the first one, when each shows four bits or more. */
  readonly dimension: number;
  /** Leading bits that a call gives: rand() of Microsoft C cuts the others off before it is scaled. */
  readonly shown?: number;
}

const JAVA = 0x5deece66dn;
const RULES: readonly Rule[] = [
  { generator: 'drand48', bits: 48, multiplier: JAVA, increment: 11n, dimension: 20 },
  // Math.random() takes two steps, and shows the first one's leading bits.
  {
    generator: 'java-util-random',
    bits: 48,
    multiplier: (JAVA * JAVA) % 2n ** 48n,
    increment: JAVA * 11n + 11n,
    dimension: 20,
  },
  { generator: 'delphi-random', bits: 32, multiplier: 0x08088405n, increment: 1n, dimension: 13 },
  { generator: 'vb-rnd', bits: 24, multiplier: 0xfd43fdn, increment: 0xc39ec3n, dimension: 10 },
  {
    generator: 'truncated-congruential',
    bits: 31,
    multiplier: 214_013n,
    increment: 2_531_011n,
    dimension: 13,
    shown: 15,
  },
];
/** From so many places in the stream the state is computed: rounding may miss the right lattice point at one of them. */
const STARTS = 3;
const MOST_CHECKED = 1_024;
/** log2 of how seldom chance predicts so much. */
const BELIEVED = 60;

export function recogniseLeadingDigits(values: readonly string[]): Recovery | undefined {
  for (const symbols of readSymbols(values, MOST_CHECKED)) {
    for (const rule of RULES) {
      for (let start = 0; start < STARTS; start++) {
        const checked = predict(symbols, rule, start);
        if (checked > 0) return { generator: nameOf(rule, symbols.size), checked, correct: checked, bits: 0 };
      }
    }
  }
  return undefined;
}

/** nextInt() of Java takes leading bits only for powers of two. */
function nameOf(rule: Rule, size: number): KnownGenerator {
  return rule.generator === 'drand48' && Number.isInteger(Math.log2(size)) ? 'java-util-random' : rule.generator;
}

/** @returns how many symbols beyond those used follow from the state; 0 unless all do */
function predict({ at: symbol, count, size }: Symbols, rule: Rule, start: number): number {
  const checked = Math.min(count, MOST_CHECKED) - start - rule.dimension;
  if (checked * Math.log2(size) < BELIEVED) return 0;
  const modulus = 2 ** rule.bits;
  const { reduced, offsets } = latticeOf(rule);
  const target = Float64Array.from(offsets, (offset, k) => ((symbol(start + k) + 0.5) / size) * modulus - offset);
  const first = (nearestLatticePoint(reduced, target)[0] ?? 0) + (offsets[0] ?? 0);
  const full = BigInt(modulus);
  const shown = BigInt(rule.shown ?? rule.bits);
  const cut = BigInt(rule.bits) - shown;
  let state = BigInt.asUintN(rule.bits, BigInt(first));
  // The first `dimension` symbols settled the state; those after them are the predictions.
  for (let at = start; at < start + rule.dimension + checked; at++) {
    if (Number(((state >> cut) * BigInt(size)) >> shown) !== symbol(at)) return 0;
    state = (state * rule.multiplier + rule.increment) % full;
  }
  // Symbols that are all alike follow many rules.
  return isVaried(symbol, start, checked) ? checked : 0;
}

function isVaried(symbol: (at: number) => number, start: number, count: number): boolean {
  const seen = new Set<number>();
  for (let at = start; at < start + Math.min(count, 64); at++) seen.add(symbol(at));
  return seen.size >= 4;
}

interface Lattice {
  readonly reduced: ReducedLattice;
  /** What the increments add up to, state by state. */
  readonly offsets: readonly number[];
}

const lattices = new Map<Rule, Lattice>();

function latticeOf(rule: Rule): Lattice {
  const known = lattices.get(rule);
  if (known !== undefined) return known;
  const full = 2n ** BigInt(rule.bits);
  const powers: number[] = [];
  const offsets: number[] = [];
  let [power, offset] = [1n, 0n];
  for (let k = 0; k < rule.dimension; k++) {
    powers.push(Number(power));
    offsets.push(Number(offset));
    power = (power * rule.multiplier) % full;
    offset = (offset * rule.multiplier + rule.increment) % full;
  }
  const lattice = { reduced: congruentialLattice(powers, Number(full)), offsets };
  lattices.set(rule, lattice);
  return lattice;
}
