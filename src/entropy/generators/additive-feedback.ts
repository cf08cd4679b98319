/**
 * Generators in which each output is the sum or difference of two earlier ones: random() of glibc, which is rand() on Linux; math/rand of Go; Random of
 * .NET. Where low bits are left out, the carry out of them is lost: one bit of each value is left.
 */

import { longsOf, numbersOf } from './arithmetic/words.ts';
import type { KnownGenerator, Recovery } from './known-generator.ts';

interface Rule {
  readonly generator: KnownGenerator;
  readonly lags: readonly [long: number, short: number];
  readonly sign: 1n | -1n;
  readonly modulus: bigint;
  /** Differences from the sum that lost low bits explain. */
  readonly slack: readonly bigint[];
  readonly bits: number;
}

/** The sources: glibc's random_r.c, Go's rng.go, .NET's CompatPrng (Knuth, TAOCP 2, 3.2.2, by subtraction). */
const RULES: readonly Rule[] = [
  { generator: 'additive-feedback', lags: [31, 3], sign: 1n, modulus: 2n ** 31n, slack: [0n, 1n], bits: 1 },
  { generator: 'go-math-rand', lags: [607, 273], sign: 1n, modulus: 2n ** 64n, slack: [0n], bits: 0 },
  { generator: 'go-math-rand', lags: [607, 273], sign: 1n, modulus: 2n ** 63n, slack: [0n], bits: 0 },
  { generator: 'go-math-rand', lags: [607, 273], sign: 1n, modulus: 2n ** 32n, slack: [0n, 1n], bits: 1 },
  { generator: 'go-math-rand', lags: [607, 273], sign: 1n, modulus: 2n ** 31n, slack: [0n, 1n], bits: 1 },
  // One in 2^31 outputs is put right from the largest number to the one below.
  { generator: 'dotnet-random', lags: [55, 34], sign: -1n, modulus: 2n ** 31n - 1n, slack: [0n], bits: 0 },
];
const FEWEST_CHECKED = 16;
const MOST = 2_000;
const MOST_LONGS = 640;

export function recogniseAdditiveFeedback(values: readonly string[]): Recovery | undefined {
  if (values.length < 31 + FEWEST_CHECKED) return undefined;
  const x = numbersOf(values.slice(0, MOST)) ?? (mayBeGo(values) ? longsOf(values, MOST_LONGS) : undefined);
  const most = x?.reduce((high, value) => (value > high ? value : high), 0n) ?? 0n;
  if (x === undefined || most < 2n ** 16n) return undefined;
  for (const rule of RULES) {
    const [long, short] = rule.lags;
    const checked = x.length - long;
    // Numbers far below the modulus are not what it leaves.
    if (checked < FEWEST_CHECKED || most >= rule.modulus || most < rule.modulus / 16n) continue;
    if (x.every((value, at) => at < long || isSum(value, x[at - long] ?? 0n, x[at - short] ?? 0n, rule))) {
      const bits = rule.bits * Math.ceil(x.length / values.length);
      return { generator: rule.generator, checked, correct: checked, bits };
    }
  }
  return undefined;
}

/** Several numbers of 64 bits a value: the low halves of three that belong together tell, before all are read. */
function mayBeGo(values: readonly string[]): boolean {
  const perValue = (values[0]?.length ?? 0) / 16;
  if (!Number.isInteger(perValue) || perValue < 2) return false;
  const low = (at: number) => {
    const end = 16 * ((at % perValue) + 1);
    return Number.parseInt(values[Math.floor(at / perValue)]?.slice(end - 8, end) ?? '', 16);
  };
  return (low(0) + low(607 - 273)) % 2 ** 32 === low(607);
}

function isSum(value: bigint, far: bigint, near: bigint, { sign, modulus, slack }: Rule): boolean {
  const rest = (value - far - sign * near) % modulus;
  return slack.includes(rest < 0n ? rest + modulus : rest);
}
