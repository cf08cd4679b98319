/** Identifiers are credentials: how a value is shown until somebody asks to see it. */

/** The first and last characters of a shorter value would give it away. */
const SHORTEST_WITH_ENDS = 16;

/** `LPmQ…Yx (64)`: the first four and the last two characters and the length; `••• (8)` for values under 16 characters. */
export function maskValue(value: string): string {
  if (value === '') return '(empty)';
  if (value.length < SHORTEST_WITH_ENDS) return `••• (${value.length})`;
  return `${value.slice(0, 4)}…${value.slice(-2)} (${value.length})`;
}
