/**
 * Who makes the browser ask `www.shop.test` for something, and how. `api.shop.test` is its sibling, `evil.test` and `news.test` are other
 * sites.
 */
import type { RequestKind } from '../../src/cookie/send/sending-request.ts';
import type { Scene } from './scene.ts';

const SHOP = 'https://www.shop.test/cart/list';
const SIBLING = 'https://api.shop.test/';
const EVIL = 'https://evil.test/';
const NEWS = 'https://www.news.test/';
const PLAIN_SHOP = 'http://www.shop.test/cart/list';
const PLAIN_EVIL = 'http://evil.test/';

/** The lines that fill the shop's jar, each cookie named after what sets it apart. */
export const SHOP_LINES: readonly string[] = [
  'default=1; Path=/',
  'lax=1; SameSite=Lax; Path=/',
  'strict=1; SameSite=Strict; Path=/',
  'none=1; SameSite=None; Secure; Path=/',
  'secure=1; Secure; Path=/',
  'httponly=1; HttpOnly; SameSite=Lax; Path=/',
  'domain-default=1; Domain=shop.test; Path=/',
  'domain-lax=1; SameSite=Lax; Domain=shop.test; Path=/',
  'domain-strict=1; SameSite=Strict; Domain=shop.test; Path=/',
  'domain-none=1; SameSite=None; Secure; Domain=shop.test; Path=/',
  'deep=1; Path=/cart',
  'deep-none=1; SameSite=None; Secure; Path=/cart/',
  'elsewhere=1; SameSite=None; Secure; Path=/car',
  'chips=1; SameSite=None; Secure; Partitioned; Path=/',
  '__Host-chips=1; SameSite=None; Secure; Partitioned; Path=/',
  '__Host-default=1; Secure; Path=/',
  '__Secure-none=1; SameSite=None; Secure; Path=/',
  'twice=broad; Path=/',
  'twice=narrow; Path=/cart/list',
];

/** What the shop sets when it is framed by another site. */
export const FRAMED_LINES: readonly string[] = [
  'framed-default=1; Path=/',
  'framed-none=1; SameSite=None; Secure; Path=/',
  'framed-chips=1; SameSite=None; Secure; Partitioned; Path=/',
];

/** Where those are set: the tab's document, and the shop's address in a frame of it. */
export const FRAMING = { page: NEWS, frame: SHOP } as const;

const FROM_PAGES: readonly (readonly [who: string, page: string])[] = [
  ['the shop', SHOP],
  ['a sibling host', SIBLING],
  ['another site', EVIL],
  ['a site that framed the shop before', NEWS],
];

/** Kinds that a page may ask for from anywhere, https to https. */
const WITHIN: readonly (readonly [words: string, kind: RequestKind, url: string])[] = [
  ['an image', 'image', SHOP],
  ['a script', 'script', SHOP],
  ['a style sheet', 'style-sheet', SHOP],
  ['media', 'media', SHOP],
  ['a font', 'font', SHOP],
  ['a beacon', 'beacon', SHOP],
  ['a fetch', 'fetch', SHOP],
  ['a fetch with credentials', 'fetch-with-credentials', SHOP],
  ['a fetch without credentials', 'fetch-without-credentials', SHOP],
  ['a frame', 'iframe', SHOP],
  ['a socket', 'websocket', 'wss://www.shop.test/cart/list'],
];

const within: readonly Scene[] = FROM_PAGES.flatMap(([who, page]) =>
  WITHIN.map(([words, kind, url]) => ({
    id: `${words}, asked for by ${who}`,
    documents: [page],
    kind,
    hops: [url],
    ...(kind === 'beacon' && { method: 'POST' as const }),
  })),
);

const navigations: readonly Scene[] = [
  ...FROM_PAGES,
  ['the shop over http', PLAIN_SHOP] as const,
  ['another site over http', PLAIN_EVIL] as const,
].flatMap(([who, page]) => [
  { id: `a link on ${who}`, documents: [page], kind: 'top-navigation' as const, hops: [SHOP] },
  { id: `a form on ${who}`, documents: [page], kind: 'top-navigation' as const, method: 'POST' as const, hops: [SHOP] },
]);

const toPlain: readonly Scene[] = [
  { id: 'the address bar, over http', documents: [], kind: 'top-navigation', hops: [PLAIN_SHOP] },
  { id: 'a link on the shop to its http address', documents: [SHOP], kind: 'top-navigation', hops: [PLAIN_SHOP] },
  { id: 'a link on another site to the http address', documents: [EVIL], kind: 'top-navigation', hops: [PLAIN_SHOP] },
  { id: 'an image over http on another site', documents: [PLAIN_EVIL], kind: 'image', hops: [PLAIN_SHOP] },
  { id: 'an image over http on the shop over http', documents: [PLAIN_SHOP], kind: 'image', hops: [PLAIN_SHOP] },
  { id: 'an image over https on the shop over http', documents: [PLAIN_SHOP], kind: 'image', hops: [SHOP] },
  {
    id: 'a fetch to https on the shop over http',
    documents: [PLAIN_SHOP],
    kind: 'fetch-with-credentials',
    hops: [SHOP],
  },
];

const addressBar: readonly Scene[] = [
  { id: 'the address bar', documents: [], kind: 'top-navigation', hops: [SHOP] },
  { id: 'the address bar, another path', documents: [], kind: 'top-navigation', hops: ['https://www.shop.test/carts'] },
  { id: 'the address bar, the sibling', documents: [], kind: 'top-navigation', hops: [SIBLING] },
  { id: 'the address bar, the bare domain', documents: [], kind: 'top-navigation', hops: ['https://shop.test/'] },
  { id: 'the address bar, another site', documents: [], kind: 'top-navigation', hops: [EVIL] },
  { id: 'the address bar, redirected by another site', documents: [], kind: 'top-navigation', hops: [EVIL, SHOP] },
  { id: 'the address bar, redirected from http', documents: [], kind: 'top-navigation', hops: [PLAIN_SHOP, SHOP] },
];

const redirected: readonly Scene[] = [
  ...(
    [
      ['the shop', SHOP],
      ['another site', EVIL],
    ] as const
  ).flatMap(([who, page]): readonly Scene[] => [
    {
      id: `a link on ${who} that leads through another site`,
      documents: [page],
      kind: 'top-navigation',
      hops: [NEWS, SHOP],
    },
    {
      id: `a link on ${who} that leads to the shop, away and back`,
      documents: [page],
      kind: 'top-navigation',
      hops: [SHOP, NEWS, SHOP],
    },
    {
      id: `a link on ${who} that leads through a sibling`,
      documents: [page],
      kind: 'top-navigation',
      hops: [SIBLING, SHOP],
    },
    {
      id: `a form on ${who} that becomes a GET on its way`,
      documents: [page],
      kind: 'top-navigation',
      method: 'POST',
      hops: [NEWS, SHOP],
    },
    {
      id: `a form on ${who} that stays a POST on its way`,
      documents: [page],
      kind: 'top-navigation',
      method: 'POST',
      hops: [NEWS, SHOP],
      redirect: 307,
    },
    { id: `an image on ${who} that leads through another site`, documents: [page], kind: 'image', hops: [NEWS, SHOP] },
    { id: `a fetch on ${who} that leads through another site`, documents: [page], kind: 'fetch', hops: [NEWS, SHOP] },
    {
      id: `a fetch with credentials on ${who} that leads through another site`,
      documents: [page],
      kind: 'fetch-with-credentials',
      hops: [NEWS, SHOP],
    },
    { id: `a frame on ${who} that leads through another site`, documents: [page], kind: 'iframe', hops: [NEWS, SHOP] },
    {
      id: `an image on ${who} that leads to the shop, away and back`,
      documents: [page],
      kind: 'image',
      hops: [SHOP, NEWS, SHOP],
    },
  ]),
];

const framed: readonly Scene[] = [
  { id: 'a frame of another site on the shop asks for an image', documents: [SHOP, EVIL], kind: 'image', hops: [SHOP] },
  { id: 'a frame of the shop on the shop asks for an image', documents: [SHOP, SHOP], kind: 'image', hops: [SHOP] },
  {
    id: 'a frame of the sibling on the shop fetches with credentials',
    documents: [SHOP, SIBLING],
    kind: 'fetch-with-credentials',
    hops: [SHOP],
  },
  { id: 'a frame of the shop on another site asks for an image', documents: [EVIL, SHOP], kind: 'image', hops: [SHOP] },
  { id: 'a frame of the shop on another site fetches', documents: [EVIL, SHOP], kind: 'fetch', hops: [SHOP] },
  {
    id: 'a frame of the shop on a site that framed it before fetches',
    documents: [NEWS, SHOP],
    kind: 'fetch',
    hops: [SHOP],
  },
  {
    id: 'a frame of another site on the shop opens the shop',
    documents: [SHOP, EVIL],
    kind: 'iframe',
    way: 'self',
    hops: [SHOP],
  },
  {
    id: 'a frame of the shop on another site opens the shop',
    documents: [EVIL, SHOP],
    kind: 'iframe',
    way: 'self',
    hops: [SHOP],
  },
  { id: 'a frame of another site on the shop frames the shop', documents: [SHOP, EVIL], kind: 'iframe', hops: [SHOP] },
  {
    id: 'the shop in a frame in another site’s frame on the shop asks for an image',
    documents: [SHOP, EVIL, SHOP],
    kind: 'image',
    hops: [SHOP],
  },
  {
    id: 'the shop in a frame in another site’s frame on the shop fetches',
    documents: [SHOP, EVIL, SHOP],
    kind: 'fetch',
    hops: [SHOP],
  },
  { id: 'a form on another site, sent into a frame', documents: [EVIL], kind: 'iframe', method: 'POST', hops: [SHOP] },
  { id: 'a form on the shop, sent into a frame', documents: [SHOP], kind: 'iframe', method: 'POST', hops: [SHOP] },
];

export const scenes: readonly Scene[] = [
  ...addressBar,
  ...navigations,
  ...toPlain,
  ...within,
  ...redirected,
  ...framed,
];
