/** Times and lengths in words. All instants are ms since the Unix epoch; clock times are the reader's own. */
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** "12:03:11" */
export function clockTime(at: number): string {
  return isPossible(at) ? clock.format(at) : 'at an impossible time';
}

/** "21 Nov 2026, 12:03:11" */
export function calendarTime(at: number): string {
  return isPossible(at) ? calendar.format(at) : 'an impossible time';
}

/** "21 Nov 2026, 12:03:11.250", for hovers. */
export function fullTime(at: number): string {
  const milliseconds = isPossible(at) ? `.${String(new Date(at).getMilliseconds()).padStart(3, '0')}` : '';
  return calendarTime(at) + milliseconds;
}

function isPossible(at: number): boolean {
  return Math.abs(at) < 8.64e15;
}

const UNITS = [
  ['y', 365 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** One unit, two where the first is small: "250 ms", "4.2 s", "3 min", "1 h 20 min", "30 d". */
export function duration(ms: number): string {
  const length = Math.abs(ms);
  if (length < 1_000) return `${Math.round(length)} ms`;
  if (length < 10_000) return `${(length / 1_000).toFixed(1).replace(/\.0$/, '')} s`;
  const index = UNITS.findIndex(([, size]) => length >= size);
  const [unit, size] = UNITS[index] ?? ['s', 1_000];
  const whole = Math.floor(length / size);
  const [nextUnit, nextSize] = UNITS[index + 1] ?? ['s', Number.POSITIVE_INFINITY];
  const rest = whole < 3 ? Math.floor((length - whole * size) / nextSize) : 0;
  return rest > 0 ? `${whole} ${unit} ${rest} ${nextUnit}` : `${whole} ${unit}`;
}

/** Time since the recording began: "+4.2 s". */
export function sinceStart(at: number, startedAt: number): string {
  return `${at < startedAt ? '−' : '+'}${duration(at - startedAt)}`;
}
