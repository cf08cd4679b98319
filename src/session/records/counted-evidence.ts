import type { Rule } from '../model/rule.ts';

/** What counts of all that was found, by `onlyWith` and `notWith` of the table, and in the table's order, however it was found. */
export function countedEvidence<Found extends { readonly code: string }>(
  rules: Readonly<Record<string, Rule>>,
  evidence: readonly Found[],
): readonly Found[] {
  const codes: ReadonlySet<string> = new Set(evidence.map((one) => one.code));
  return Object.entries(rules).flatMap(([code, rule]) =>
    codes.has(code) && isCounted(rule, codes) ? evidence.filter((one) => one.code === code) : [],
  );
}

function isCounted({ onlyWith, notWith }: Rule, codes: ReadonlySet<string>): boolean {
  if (onlyWith !== undefined && !onlyWith.some((code) => codes.has(code))) return false;
  return notWith?.some((code) => codes.has(code)) !== true;
}
