/** One row of the benchmark table. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** null: shown for comparison, not judged. */
  readonly bound: number | null;
  readonly better: 'higher' | 'lower';
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function holds({ value, bound, better }: Measurement): boolean {
  if (bound === null) return true;
  return better === 'higher' ? value >= bound : value <= bound;
}

export function row(measurement: Measurement): string {
  const { name, value, unit, bound, better } = measurement;
  const digits = value >= 1000 ? 0 : 2;
  const shown = `${name.padEnd(58)} ${value.toFixed(digits).padStart(10)} ${unit.padEnd(3)}`;
  if (bound === null) return `· ${shown}`;
  return `${holds(measurement) ? '✓' : '✗'} ${shown} (${better === 'higher' ? '≥' : '≤'} ${bound} ${unit})`;
}
