import { expect, it } from 'vitest';
import { withoutCredentials } from '../../../src/cookie/send/without-credentials.ts';
import { EVIL, from, HOME, request, SIBLING } from '../support/sending.ts';

it.each([
  ['a link', from(EVIL), true],
  ['a frame', from(EVIL, { kind: 'iframe' }), true],
  ['an image', from(EVIL, { kind: 'image' }), true],
  ['a script', from(EVIL, { kind: 'script' }), true],
  ['a style sheet', from(EVIL, { kind: 'style-sheet' }), true],
  ['a film', from(EVIL, { kind: 'media' }), true],
  ['a beacon', from(EVIL, { kind: 'beacon' }), true],
  ['a WebSocket', from(EVIL, { kind: 'websocket' }), true],
  ['a fetch with credentials', from(EVIL, { kind: 'fetch-with-credentials' }), true],
  ['a fetch of the same origin', request({ kind: 'fetch' }), true],
  ['a fetch from a sibling host', from(SIBLING, { kind: 'fetch' }), false],
  ['a fetch from another port', from('https://www.shop.test:8443/', { kind: 'fetch' }), false],
  ['a fetch of the same origin through itself', request({ kind: 'fetch', redirects: [HOME] }), true],
  ['a fetch of the same origin through a sibling', request({ kind: 'fetch', redirects: [SIBLING] }), false],
  ['a font of the same origin', request({ kind: 'font' }), true],
  ['a font of a sibling', from(SIBLING, { kind: 'font' }), false],
  ['a fetch without credentials', request({ kind: 'fetch-without-credentials' }), false],
])('%s may carry cookies: %s', (_, sent, may) => {
  expect(withoutCredentials(sent) === undefined).toBe(may);
});

it.each([
  [
    'fetch',
    'Requests of scripts that do not ask for credentials carry cookies to the page’s own origin only (same scheme, host and port).',
  ],
  ['font', 'Fonts carry cookies to the page’s own origin only (same scheme, host and port).'],
  ['fetch-without-credentials', 'The script asked for a request without credentials, which carries no cookies.'],
] as const)('%s: %s', (kind, text) => {
  expect(withoutCredentials(from(SIBLING, { kind }))).toMatchObject({ rule: 'credentials', text });
});
