/** A slower network, a slower user. Nothing in the traffic is told by a stop-watch. */
import type { Observation } from '../../../src/observation.ts';
import type { Capture } from '../../support/capture-file.ts';
import type { Changed, Relation } from '../relation.ts';

export const timeRelations: readonly Relation[] = [
  {
    name: 'everything takes three times as long',
    keeps: 'same',
    change: ({ log, url }) => ({ log: moved(log, (at, from) => from + (at - from) * 3), url }),
  },
  {
    name: 'the user waits ten minutes before each form',
    keeps: 'same',
    change: waiting,
  },
];

function moved(log: readonly Observation[], when: (at: number, from: number) => number): readonly Observation[] {
  const from = log[0]?.at ?? 0;
  return log.map((one): Observation => {
    const at = when(one.at, from);
    // A server's clock goes with the recording's: browsers reckon Expires by it.
    if (one.type === 'response-received' && one.date !== undefined)
      return {
        ...one,
        at,
        date: new Date(Date.parse(one.date) + at - one.at).toUTCString(),
        setCookies: one.setCookies,
      };
    return { ...one, at };
  });
}

/** Only where no lifetime would run out meanwhile. */
function waiting({ log, url }: Capture): Changed | undefined {
  if (log.some((one) => 'setCookies' in one && one.setCookies.some((line) => /max-age|expires/i.test(line))))
    return undefined;
  const posts = log.filter(
    (one) => one.type === 'request-started' && one.method === 'POST' && one.kind === 'main_frame',
  );
  if (posts.length === 0) return undefined;
  return { log: moved(log, (at) => at + 600_000 * posts.filter((post) => post.at <= at).length), url };
}
