/** The tracks of what is recorded so far. */
import type { Model } from '../../../src/session/model/model.ts';
import type { Log } from '../../state/log.ts';
import { cookieTrack } from './cookie-track.ts';
import { tokenTrack } from './token-track.ts';
import type { Track } from './track.ts';

export interface TrackFilter {
  readonly text: string;
  readonly thirdParties: boolean;
}

/** A site's tracks: what carries the session first, cookies before tokens; then the rest in the same order. */
export function tracksOf(model: Model, log: Log, filter: TrackFilter): readonly Track[] {
  const wanted = filter.text.trim().toLowerCase();
  const sites = model.sites.filter((site) => site.firstParty || filter.thirdParties);
  const times = new Map<string, number>();
  for (const { name } of sites.flatMap(({ cookies }) => cookies)) times.set(name, (times.get(name) ?? 0) + 1);
  return sites.flatMap((site) => {
    const cookies = site.cookies.map((cookie) => ({
      ...cookieTrack(site, cookie, log),
      ...((times.get(cookie.name) ?? 0) > 1 && { where: `${cookie.domain}${cookie.path}` }),
    }));
    const shown = [...cookies, ...site.tokens.map((token) => tokenTrack(site, token, log))].filter(
      ({ name }) => site.domain.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted),
    );
    return [...shown.filter(({ inSession }) => inSession), ...shown.filter(({ inSession }) => !inSession)];
  });
}
