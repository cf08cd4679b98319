/** Requests that handed out a cookie and that can be repeated without changing anything: what a live collection may send. */
import { nameInLine } from '../../../src/cookie/match/name-in-line.ts';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import type { BrowserName } from '../../../src/observation.ts';
import type { Hop, Model } from '../../../src/session/model/model.ts';

export interface CollectChoice {
  readonly method: 'GET' | 'HEAD';
  /** Without fragment. */
  readonly url: string;
  /** How often it was seen to set the cookie. */
  readonly times: number;
  /** It was seen to set the cookie when the browser sent none of that name, as a live collection does. */
  readonly toStranger: boolean;
  readonly status: number | undefined;
}

const MOST_CHOICES = 30;

/** Best first: those that give an identifier to somebody without one, plain answers before redirects, short addresses before long ones. */
export function collectChoices(
  model: Model,
  cookie: { readonly name: string; readonly site: string },
): readonly CollectChoice[] {
  const found = new Map<string, CollectChoice>();
  for (const exchange of model.exchanges.values()) {
    if (exchange.site !== cookie.site) continue;
    for (const hop of exchange.hops) {
      const method = hop.method === 'GET' || hop.method === 'HEAD' ? hop.method : undefined;
      if (method === undefined || !URL.canParse(hop.url) || !sets(hop, cookie.name, model.browser)) continue;
      const url = hop.url.replace(/#.*$/s, '');
      const before = found.get(`${method} ${url}`);
      found.set(`${method} ${url}`, {
        method,
        url,
        times: (before?.times ?? 0) + 1,
        toStranger: (before?.toStranger ?? false) || !sends(hop, cookie.name),
        status: hop.status,
      });
    }
  }
  return [...found.values()].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_CHOICES);
}

function sets(hop: Hop, name: string, browser: BrowserName): boolean {
  return hop.setCookies.some((line) => {
    const { rejected, value } = parseSetCookieString(line);
    return rejected === undefined && value !== '' && nameInLine(line, browser) === name;
  });
}

function sends({ cookie = '' }: Hop, name: string): boolean {
  return cookie.split(';').some((pair) => pair.trim().startsWith(`${name}=`));
}

function rank({ method, url, toStranger, status = 0 }: CollectChoice): number {
  const isPlain = status >= 200 && status < 300;
  return (toStranger ? 0 : 4_000) + (isPlain ? 0 : 2_000) + (method === 'GET' ? 0 : 1_000) + Math.min(999, url.length);
}
