/** Who may want to make the browser send a cookie, as requests: the rows of the matrix, in a tester's words. */

import type { StoredCookie } from '../../observation/stored-cookie.ts';
import { shownHost } from '../match/shown-place.ts';
import { sendingPlaces } from './sending-places.ts';
import type { SendingRequest } from './sending-request.ts';

export interface Situation {
  readonly id: string;
  /** Whose act it is. `jar`: the site whose partition holds the cookie. `network`: whoever reads and writes http traffic on its way. */
  readonly who: 'user' | 'this-site' | 'sibling' | 'jar' | 'other-site' | 'network';
  /** Begins with a capital, ends without a full stop; fits into a table cell. */
  readonly words: string;
  readonly request: SendingRequest;
  /** Age of the cookie in this situation, ms; absent where it makes no difference. */
  readonly age?: number;
}

/** Minutes on both sides of Chromium's two. */
const YOUNG = 60_000;
const OLD = 600_000;

type Row = readonly [id: string, words: string, change: Partial<SendingRequest>, age?: number];

/**
 * @param url where the cookie is used; see `sendingPlaces`
 * @param at when the requests are made, ms since the Unix epoch
 */
export function sendingSituations(
  cookie: Pick<StoredCookie, 'domain' | 'hostOnly' | 'path' | 'partition'>,
  url: string,
  at: number,
): readonly Situation[] {
  const { target, plain, socket, sibling, siblingIsPort, other, jar } = sendingPlaces(cookie, url);
  const beside = siblingIsPort ? 'another port of this host' : 'another host of this site';

  const user: readonly Row[] = [
    ['typed-address', 'You type the address or use a bookmark', { initiator: null }],
    [
      'typed-redirect',
      'You open another site’s address, and it redirects here',
      { initiator: null, redirects: [other] },
    ],
  ];
  const thisSite: readonly Row[] = [
    ['own-link', 'A link on this site', {}],
    ['own-redirect', 'A link on this site that leads through another site and back', { redirects: [target, other] }],
    ['own-fetch', 'A script of this page fetches', { kind: 'fetch' }],
  ];
  const siblings: readonly Row[] = [
    ['sibling-link', `A link on ${beside}`, from(sibling)],
    ['sibling-post', `A form on ${beside}, sent by POST`, from(sibling, { method: 'POST' })],
    [
      'sibling-fetch',
      `A script on ${beside} fetches with credentials`,
      from(sibling, { kind: 'fetch-with-credentials' }),
    ],
    ['sibling-frame', `A page on ${beside} shows this one in a frame`, from(sibling, { kind: 'iframe' })],
    ['sibling-receives', `A request to ${beside}`, { url: new URL(new URL(target).pathname, sibling).href }],
  ];
  const inJar: readonly Row[] =
    jar === undefined ? [] : framings('jar', `A page of ${shownHost(jar, 'its site')}`, jar, target);
  const otherSite: readonly Row[] = [
    ['other-link', 'A link on another site', from(other)],
    [
      'other-post-young',
      'A form on another site, sent by POST; cookie set a minute ago',
      from(other, { method: 'POST' }),
      YOUNG,
    ],
    [
      'other-post-old',
      'A form on another site, sent by POST; cookie set ten minutes ago',
      from(other, { method: 'POST' }),
      OLD,
    ],
    ...framings('other', 'A page on another site', other, target),
    [
      'other-fetch-plain',
      'A script on another site fetches without asking for credentials',
      from(other, { kind: 'fetch' }),
    ],
    [
      'other-websocket',
      'A WebSocket that a page on another site opens',
      from(other, { kind: 'websocket', url: socket }),
    ],
  ];
  const network: readonly Row[] = [
    ['http-link', 'A link on this host’s http page, which anyone on the way can write', from(plain)],
    [
      'http-post',
      'A form on this host’s http page, sent by POST; cookie set ten minutes ago',
      from(plain, { method: 'POST' }),
      OLD,
    ],
  ];
  const cleartext: Row = [
    'cleartext',
    'A request to this host over http, which anyone on the way can read',
    { url: plain, initiator: null },
  ];

  const base: SendingRequest = {
    url: target,
    method: 'GET',
    initiator: target,
    topLevelUrl: target,
    kind: 'top-navigation',
    redirects: [],
    at,
  };
  const situations = (who: Situation['who'], rows: readonly Row[]): readonly Situation[] =>
    rows.map(([id, words, change, age]) => ({
      id,
      who,
      words,
      request: { ...base, ...change },
      ...(age !== undefined && { age }),
    }));
  return [
    ...situations('user', user),
    ...situations('this-site', thisSite),
    ...situations('sibling', siblings),
    ...situations('jar', inJar),
    ...situations('other-site', otherSite),
    // Where everything is http, the http page is this page.
    ...situations('network', plain === target ? [cleartext] : [...network, cleartext]),
  ];
}

/** What a page can do that is in the tab while this site is within it. */
function framings(id: 'jar' | 'other', words: string, page: string, target: string): readonly Row[] {
  return [
    [`${id}-frame`, `${words} shows this one in a frame`, from(page, { kind: 'iframe' })],
    [
      `${id}-framed-fetch`,
      `${words} has this one in a frame, which fetches from its own server`,
      from(page, { kind: 'fetch', initiator: target }),
    ],
    [
      `${id}-fetch`,
      `${words} has a script that fetches with credentials`,
      from(page, { kind: 'fetch-with-credentials' }),
    ],
    [`${id}-image`, `${words} has an image, script or style sheet from here`, from(page, { kind: 'image' })],
  ];
}

function from(page: string, change: Partial<SendingRequest> = {}): Partial<SendingRequest> {
  return { initiator: page, topLevelUrl: page, ...change };
}
