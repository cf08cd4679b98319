/**
 * RAND() of MySQL and MariaDB, as decimal digits: FLOOR(RAND() * 1000000000), once or several times a value. Its two words of state make each number
 * x(n + 2) = 5·x(n + 1) − 3·x(n) + 33 modulo 2^30 − 1 (my_rnd.cc: s1 ← 3·s1 + s2, s2 ← s1 + s2 + 33), which few digits show.
 */

import { fractionsOf } from './arithmetic/words.ts';
import type { Recovery } from './known-generator.ts';

const MODULUS = 2 ** 30 - 1;
/** Digits that one call gives. */
const GROUPS = [6, 7, 8, 9, 10, 12] as const;
const FEWEST_CHECKED = 16;
const MOST = 256;

export function recogniseMysqlRand(values: readonly string[]): Recovery | undefined {
  const head = values.slice(0, MOST);
  const width = head[0]?.length ?? 0;
  const readings = GROUPS.filter((digits) => width % digits === 0 && head.every((each) => isNumber(each, width)));
  for (const digits of readings) {
    const numbers = head.flatMap((each) => each.match(new RegExp(`.{${digits}}`, 'g')) ?? []).slice(0, MOST);
    const checked = follow(numbers.map(Number), 10 ** digits);
    if (checked > 0) return { generator: 'mysql-rand', checked, correct: checked, bits: 0 };
  }
  const checked = follow(
    (fractionsOf(head, 10) ?? []).map((fraction) => fraction * 1e12),
    1e12,
  );
  return checked > 0 ? { generator: 'mysql-rand', checked, correct: checked, bits: 0 } : undefined;
}

function isNumber(value: string, width: number): boolean {
  return value.length === width && /^\d+$/.test(value);
}

/** @returns how many numbers follow from the two before; 0 unless all do */
function follow(numbers: readonly number[], scale: number): number {
  const checked = numbers.length - 2;
  if (checked < FEWEST_CHECKED || new Set(numbers).size < numbers.length / 2) return 0;
  // Each number is up to one unit more than its digits say, and the weights add up to nine.
  const tolerance = 9 / scale + 1e-12;
  for (let at = 2; at < numbers.length; at++) {
    const rest = (numbers[at] ?? 0) - 5 * (numbers[at - 1] ?? 0) + 3 * (numbers[at - 2] ?? 0);
    const off = rest / scale - 33 / MODULUS;
    if (Math.abs(off - Math.round(off)) > tolerance) return 0;
  }
  return checked;
}
