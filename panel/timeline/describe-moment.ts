/** What happened at one observation, over all lanes, in a sentence. */
import { lastIndex } from './last-index.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Track } from './tracks/track.ts';

const MOST_NAMES = 4;

export function describeMoment(seq: number, tracks: readonly Track[], lines: readonly EventLine[]): string {
  const said: string[] = lines.filter((line) => line.seq === seq).map((line) => `${line.kind} ${line.word}`.trim());
  const sent: string[] = [];
  for (const track of tracks) {
    for (const event of track.events) if (event.seq === seq) said.push(`${track.name}: ${event.words}`);
    if (track.sent.seqs[lastIndex(track.sent.seqs, (each) => each <= seq)] === seq) sent.push(track.name);
  }
  if (sent.length > 0) {
    const more = sent.length > MOST_NAMES ? ` and ${sent.length - MOST_NAMES} more` : '';
    said.push(`sent: ${sent.slice(0, MOST_NAMES).join(', ')}${more}`);
  }
  return said.join('; ');
}
