import { domainMatches } from '../../cookie/match/domain-matches.ts';
import type { CookieLife, Site } from '../../session/model/model.ts';

/**
 * Hosts of the site, among those seen so far, to which the browser sends a cookie by its domain alone, not by its path. In the
 * site's order.
 */
export function hostsThatReceive(cookie: CookieLife, site: Site): readonly string[] {
  const domain = cookie.domain.toLowerCase();
  return site.hosts.filter((host) =>
    cookie.hostOnly ? host.toLowerCase() === domain : domainMatches(host.toLowerCase(), domain),
  );
}
