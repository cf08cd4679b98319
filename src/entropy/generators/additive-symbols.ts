/**
 * The generators of additive-feedback.ts seen through one character or byte of each output: `letters[rand() % 62]`, `rand.Intn(52)`, `Next(10)`, bytes.
 * A remainder or a product keeps sums but for a carry, so each symbol is the sum or difference of two earlier ones, or one of very few beside it.
 */

import { readSymbols, type Symbols } from './arithmetic/symbols.ts';
import type { KnownGenerator, Recovery } from './known-generator.ts';

interface Rule {
  readonly generator: KnownGenerator;
  readonly lags: readonly [long: number, short: number];
  readonly sign: 1 | -1;
  /** Symbols made of one output. */
  readonly perOutput: number;
  /** What may be left over for an alphabet of so many symbols: carries, and the modulus where the sum passed it. */
  rests(size: number): readonly number[];
}

/** 2^31 and 2^63 modulo `size`, or what they lack to it. */
const passed = (exponent: number, size: number) => size - Number(2n ** BigInt(exponent) % BigInt(size));

const RULES: readonly Rule[] = [
  {
    generator: 'additive-feedback',
    lags: [31, 3],
    sign: 1,
    perOutput: 1,
    rests: (size) => [0, 1, passed(31, size), passed(31, size) + 1],
  },
  {
    generator: 'go-math-rand',
    lags: [607, 273],
    sign: 1,
    perOutput: 1,
    // Intn() takes the remainder of 31 bits, Int63() % n that of 63.
    rests: (size) => [0, 1, passed(31, size), passed(31, size) + 1, passed(63, size)],
  },
  // Read() hands out seven bytes of each number, the lowest first.
  { generator: 'go-math-rand', lags: [607, 273], sign: 1, perOutput: 7, rests: () => [0, 1] },
  {
    generator: 'dotnet-random',
    lags: [55, 34],
    sign: -1,
    perOutput: 1,
    rests: (size) => [0, -1, 1 - passed(31, size)],
  },
];
/** log2 of how seldom chance does it. */
const BELIEVED = 60;
const MOST_CHECKED = 256;

export function recogniseAdditiveSymbols(values: readonly string[]): Recovery | undefined {
  for (const symbols of readSymbols(values, 7 * 607 + MOST_CHECKED)) {
    for (const rule of RULES) {
      const recovery = follow(symbols, rule);
      if (recovery !== undefined) return recovery;
    }
  }
  return undefined;
}

function follow({ at: symbol, count, size, perValue }: Symbols, rule: Rule): Recovery | undefined {
  const allowed = new Set(rule.rests(size).map((rest) => ((rest % size) + size) % size));
  const long = rule.lags[0] * rule.perOutput;
  const short = rule.lags[1] * rule.perOutput;
  const checked = Math.min(count - long, MOST_CHECKED);
  if (checked * Math.log2(size / allowed.size) < BELIEVED) return undefined;
  const left = new Set<number>();
  const sums = new Set<number>();
  for (let at = long; at < long + checked; at++) {
    const sum = symbol(at - long) + rule.sign * symbol(at - short);
    const rest = (((symbol(at) - sum) % size) + size) % size;
    if (!allowed.has(rest)) return undefined;
    left.add(rest);
    sums.add(((sum % size) + size) % size);
  }
  // Symbols that hardly vary fulfil any sum.
  if (sums.size < Math.min(size, checked) / 4) return undefined;
  return { generator: rule.generator, checked, correct: checked, bits: perValue * Math.log2(left.size) };
}
