/**
 * x ← a·x + c modulo m with everything unknown. The differences d of successive values satisfy d₂·d₀ ≡ d₁² modulo m, so m divides the greatest
 * common divisor of such expressions (Knuth, TAOCP 2, 3.6; Boyar 1989); a and c follow.
 */

import { numbersOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const USED = 16;
const MOST = 2_000;

export function recogniseLinearCongruential(values: readonly string[]): Recovery | undefined {
  if (values.length < USED + 4) return undefined;
  const x = numbersOf(values.slice(0, MOST));
  if (x === undefined) return undefined;
  const m = modulusOf(x.slice(0, USED));
  if (m === undefined || x.some((value) => value >= m)) return undefined;
  const rule = multiplierOf(x.slice(0, USED), m);
  if (rule === undefined) return undefined;
  let correct = 0;
  for (let at = USED; at < x.length; at++) {
    if (((x[at - 1] ?? 0n) * rule.a + rule.c) % m === x[at]) correct++;
  }
  const checked = x.length - USED;
  return correct < checked ? undefined : { generator: 'linear-congruential', checked, correct, bits: 0 };
}

function modulusOf(x: readonly bigint[]): bigint | undefined {
  const d = x.slice(1).map((value, at) => value - (x[at] ?? 0n));
  let m = 0n;
  for (let at = 2; at < d.length; at++) {
    const zero = (d[at] ?? 0n) * (d[at - 2] ?? 0n) - (d[at - 1] ?? 0n) ** 2n;
    m = greatestCommonDivisor(m, zero < 0n ? -zero : zero);
    if (m === 1n) return undefined;
  }
  return m === 0n ? undefined : m;
}

function multiplierOf(x: readonly bigint[], m: bigint): { readonly a: bigint; readonly c: bigint } | undefined {
  for (let at = 2; at < x.length; at++) {
    const before = modulo((x[at - 1] ?? 0n) - (x[at - 2] ?? 0n), m);
    const inverse = inverseOf(before, m);
    if (inverse === undefined) continue;
    const a = modulo(((x[at] ?? 0n) - (x[at - 1] ?? 0n)) * inverse, m);
    return { a, c: modulo((x[at] ?? 0n) - (x[at - 1] ?? 0n) * a, m) };
  }
  return undefined;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function inverseOf(value: bigint, m: bigint): bigint | undefined {
  let [r, next] = [m, value];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return r === 1n ? modulo(t, m) : undefined;
}

function modulo(value: bigint, m: bigint): bigint {
  const rest = value % m;
  return rest < 0n ? rest + m : rest;
}
