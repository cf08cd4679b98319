/** Cookies of one name on one request: which of them the server reads first, and why. RFC 6265bis §5.8.3 step 2, §8.6. */

import type { UserAgent } from '../browsers/user-agent.ts';
import { cookieDomain } from '../match/cookie-domain.ts';
import type { DatedCookie } from '../match/dated-cookie.ts';
import { shownPlace } from '../match/shown-place.ts';
import { type OrderReason, orderReason } from './in-sending-order.ts';
import { retrieve } from './retrieval.ts';
import type { SendingEnvironment } from './sending-environment.ts';

export interface Shadowing<C extends DatedCookie> {
  readonly name: string;
  /** At least two, as they stand in the header. Most servers take the first for the cookie. */
  readonly cookies: readonly C[];
  readonly first: OrderReason;
  /** What differs between them: the parts of their identity. */
  readonly differIn: readonly ('path' | 'domain' | 'host-only' | 'partition')[];
  readonly text: string;
}

/**
 * @param store in the order in which the browser's API gave it
 * @param url the address that the user opens in the tab
 * @param at milliseconds since the Unix epoch
 */
export function shadowings<C extends DatedCookie>(
  store: readonly C[],
  url: string,
  at: number,
  userAgent: UserAgent,
  environment?: SendingEnvironment,
): readonly Shadowing<C>[] {
  const request = {
    url,
    method: 'GET',
    initiator: null,
    topLevelUrl: url,
    kind: 'top-navigation',
    redirects: [],
    at,
  } as const;
  const byName = new Map<string, C[]>();
  for (const { cookie } of retrieve(store, request, userAgent, environment).sent) {
    const group = byName.get(cookie.name);
    if (group === undefined) byName.set(cookie.name, [cookie]);
    else group.push(cookie);
  }
  return [...byName].flatMap(([name, cookies]) => {
    const [first, second] = cookies;
    if (first === undefined || second === undefined) return [];
    const reason = orderReason(first, second);
    const shown = name === '' ? 'cookies without a name' : `cookies named ${shownPlace(name)}`;
    const text = `The request carries ${cookies.length} ${shown}. The server reads ${placeOf(first)} first${WHY[reason]}.`;
    return [{ name, cookies, first: reason, differIn: differences(cookies), text }];
  });
}

const WHY: Readonly<Record<OrderReason, string>> = {
  'longer-path': ', because its path is longer',
  older: ', because it is older and their paths are equally long',
  unknown:
    ', if the browser’s list is in its order of sending: their paths are equally long, and when they were set was not seen',
};

function placeOf(cookie: DatedCookie): string {
  const reach = cookie.hostOnly ? 'only' : 'and its subdomains';
  const jar = cookie.partition === undefined ? '' : `, in the jar of ${shownPlace(cookie.partition)}`;
  return `the one for ${shownPlace(cookieDomain(cookie))} ${reach}, path ${shownPlace(cookie.path)}${jar},`;
}

function differences(cookies: readonly DatedCookie[]): Shadowing<DatedCookie>['differIn'] {
  const differs = (part: (cookie: DatedCookie) => unknown) => new Set(cookies.map(part)).size > 1;
  return [
    ...(differs(({ path }) => path) ? (['path'] as const) : []),
    ...(differs(cookieDomain) ? (['domain'] as const) : []),
    ...(differs(({ hostOnly }) => hostOnly) ? (['host-only'] as const) : []),
    ...(differs(({ partition }) => partition) ? (['partition'] as const) : []),
  ];
}
