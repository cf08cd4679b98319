/** Characters that can be computed from the rest of the value without any key: nothing in them is left to guess. */
import { CHECK_RULES, type CheckRule } from './check-rules.ts';

export interface CheckDigits {
  readonly title: string;
  readonly columns: readonly number[];
  /** log2 of the chance that any rule fits all values by accident. */
  readonly log2Chance: number;
  /** Bits that saying which rule it is takes (covering-set.ts). */
  readonly cost: number;
}

/** Rules, cuts and the two ends: no more than 2^9 ways. */
const COST = 9;
/** Below this the find is believed. */
const BELIEVED = -30;

/** @param rows equally long */
export function findCheckDigits(rows: readonly string[]): CheckDigits | undefined {
  const width = rows[0]?.length ?? 0;
  const first = rows[0] ?? '';
  if (rows.length < 2 || rows.every((row) => row === rows[0])) return undefined;
  for (const isAtEnd of [true, false]) {
    for (const rule of CHECK_RULES) {
      for (const length of rule.lengths) {
        if (length + 4 > width || !fits(first, rule, length, isAtEnd)) continue;
        // Digests are cut anywhere: the shortest cut that fits would leave out what the longer ones explain.
        const longest =
          rule.lengths.filter((each) => each + 4 <= width && fits(first, rule, each, isAtEnd)).at(-1) ?? length;
        const found = describe(rows, rule, longest, isAtEnd);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

function describe(rows: readonly string[], rule: CheckRule, length: number, isAtEnd: boolean): CheckDigits | undefined {
  const distinct = new Set(rows);
  const perValue = length * (rule.body.source.includes('\\d') ? Math.log2(10) : 4);
  const log2Chance = COST - perValue * distinct.size;
  if (log2Chance > BELIEVED) return undefined;
  for (const row of distinct) if (!fits(row, rule, length, isAtEnd)) return undefined;
  const start = isAtEnd ? (rows[0]?.length ?? 0) - length : 0;
  return {
    title: rule.title,
    columns: Array.from({ length }, (_, at) => start + at),
    log2Chance,
    cost: COST,
  };
}

/** A separator may stand between; small and capital letters count the same, but where the rule says otherwise. */
function fits(value: string, rule: CheckRule, length: number, isAtEnd: boolean): boolean {
  const row = rule.isExact === true ? value : value.toLowerCase();
  const check = isAtEnd ? row.slice(-length) : row.slice(0, length);
  const rest = isAtEnd ? row.slice(0, -length) : row.slice(length);
  const body = isAtEnd ? rest.replace(/[-._:|~]$/, '') : rest.replace(/^[-._:|~]/, '');
  return rule.body.test(body) && rule.compute(body, length).slice(0, length) === check;
}
