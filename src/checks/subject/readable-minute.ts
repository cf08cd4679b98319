/** "2026-03-01 12:05", in UTC. */
export function readableMinute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}
