/** What a request's URL says about cookies: worked out once for all the lines of a response. */
import { hostOf } from './canonical-host.ts';
import { defaultPath } from './default-path.ts';
import { isPotentiallyTrustworthy } from './is-potentially-trustworthy.ts';
import { siteOf } from './registrable-domain.ts';

export interface RequestPlace {
  /** Canonical; `''` when the URL is not one of http or https (or of a web socket), or has no host. */
  readonly host: string;
  /** Secure cookies may be set and overwritten here. */
  readonly trustworthy: boolean;
  readonly defaultPath: string;
  /** `https://example.com`. */
  readonly site: string;
}

let latest: { readonly url: string; readonly place: RequestPlace } | undefined;

/** Remembers its latest answer, because the lines of one response are judged one after the other. */
export function requestPlace(url: string): RequestPlace {
  if (latest?.url !== url) latest = { url, place: placeOf(url) };
  return latest.place;
}

function placeOf(url: string): RequestPlace {
  const scheme = /^(https|wss):/i.test(url) ? 'https' : 'http';
  return {
    host: /^(https?|wss?):/i.test(url) ? hostOf(url) : '',
    trustworthy: isPotentiallyTrustworthy(url),
    defaultPath: defaultPath(url),
    site: `${scheme}://${siteOf(url)}`,
  };
}
