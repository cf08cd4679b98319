/** Which server (node behind a load balancer) a cookie named, and when it named another one. Texts of the site are in it. */
import type { CookieLife, Moment, Site } from '../../../src/session/model/model.ts';

export interface ServerSaid extends Moment {
  readonly text: string;
}

/** The first one and each change, in order. */
export function serversSaid({ nodes }: Site, { key }: CookieLife): readonly ServerSaid[] {
  const trail = nodes.find(({ cookie }) => cookie === key);
  if (trail === undefined) return [];
  const readable = trail.reading === 'readable';
  return trail.sightings.map(({ seq, at, node }, index) => {
    const before = trail.sightings[index - 1]?.node;
    const text =
      before === undefined
        ? readable
          ? `server ${node}`
          : 'names a server'
        : readable
          ? `server changed: ${before} → ${node}`
          : 'another server than before';
    return { seq, at, text };
  });
}
