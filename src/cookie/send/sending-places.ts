/** Addresses for the question who can make a browser send a cookie: where it goes to, a host beside it, and another site. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { cookieDomain } from '../match/cookie-domain.ts';
import { domainMatches } from '../match/domain-matches.ts';
import { mayHaveSiblings } from '../match/may-have-siblings.ts';
import { registrableDomain } from '../match/registrable-domain.ts';
import { isSameSite } from '../match/site-relation.ts';

export interface SendingPlaces {
  /** An address that the cookie goes to. */
  readonly target: string;
  /** The same over http. */
  readonly plain: string;
  /** The same as a WebSocket. */
  readonly socket: string;
  /** A page of the same site that is not of the target's origin. */
  readonly sibling: string;
  /** The sibling differs by its port: the target's host is a site of its own. */
  readonly siblingIsPort: boolean;
  /** A page of another site, with the target's scheme, so that nothing is mixed content. */
  readonly other: string;
  /** A page of the site whose jar the cookie lies in; absent unless it is another site. */
  readonly jar?: string;
}

type Placed = Pick<StoredCookie, 'domain' | 'hostOnly' | 'path' | 'partition'>;

/**
 * @param url where the cookie is used: supplies scheme, host and port. When the cookie does not go to its host, the cookie's domain takes
 *   the host's place.
 */
export function sendingPlaces(cookie: Placed, url: string): SendingPlaces {
  const target = targetOf(cookie, url);
  const { protocol, hostname, port } = new URL(target);
  const site = registrableDomain(hostname);
  const siblingIsPort = !mayHaveSiblings(hostname);
  const label = hostname === `another-host.${site}` ? 'another-host-too' : 'another-host';
  const jar =
    cookie.partition === undefined ? undefined : URL.canParse(cookie.partition) ? cookie.partition : undefined;
  return {
    target,
    plain: `http:${target.slice(protocol.length)}`,
    socket: `ws${target.slice('http'.length)}`,
    sibling: siblingIsPort
      ? `${protocol}//${hostname}:${port === '8443' ? '8444' : '8443'}/`
      : `${protocol}//${label}.${site}${port === '' ? '' : `:${port}`}/`,
    siblingIsPort,
    other: `${protocol}//another-site${site === 'another-site.example' ? '-too' : ''}.example/`,
    ...(jar !== undefined && !isSameSite(jar, target, 'spec') && { jar: new URL(jar).href }),
  };
}

function targetOf(cookie: Placed, url: string): string {
  const domain = cookieDomain(cookie);
  const used = URL.canParse(url) && /^https?:/i.test(url) ? new URL(url) : undefined;
  const goesThere =
    used !== undefined && (cookie.hostOnly ? used.hostname === domain : domainMatches(used.hostname, domain));
  const origin = goesThere ? used.origin : `${used?.protocol ?? 'https:'}//${domain}`;
  const path = cookie.path.startsWith('/') ? cookie.path : '/';
  const target = origin + path;
  return URL.canParse(target) ? new URL(target).href : 'https://a-site.example/';
}
