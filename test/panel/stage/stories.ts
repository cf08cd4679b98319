/** Logs to look at: what a tester may meet, told as transcripts. */
import type { Observation } from '../../../src/observation.ts';
import { syntheticLog } from '../../bench/synthetic-log.ts';
import { transcript } from '../../support/transcript.ts';

const long = 'QmFzZTY0'.repeat(40);

const polls = (from: string, seconds: number, every = 2) =>
  Array.from(
    { length: Math.floor(seconds / every) },
    () => `+${every}s GET ${from} (fetch)\n 200 application/json`,
  ).join('\n');

/** A signed token of somebody, one of several. */
const jwt = (nth: number) =>
  [
    { alg: 'HS256', typ: 'JWT' },
    {
      iss: 'https://app.test',
      sub: '4711',
      jti: `a81bc81b-dead-4e5d-abff-90865d1e13b${nth}`,
      iat: 1767614400,
      exp: 1767615300,
    },
  ]
    .map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
    .concat('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')
    .join('.');

export const cookiesStory = `
  chromium watches https://www.shop.test/
  12:00:01 GET https://www.shop.test/
    200 text/html
    Set-Cookie: sid=LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o; Path=/; HttpOnly; Secure
    Set-Cookie: strict=8f14e45fceea167a5a36dedd4bea2543; Path=/; SameSite=Strict; Secure
    Set-Cookie: lax=1c9f2a7be04d; Path=/; SameSite=Lax; Domain=shop.test
    Set-Cookie: open=e5a1c39b77f2; Path=/; SameSite=None; Secure
    Set-Cookie: theme=light; Path=/; Secure
    Set-Cookie: plus=1; Path=/; Max-Age=+86400; Secure
    Set-Cookie: __Host-id=3vQ8kZp1Lr6Xw9Tn2Yb5Gm7Dc4Hf0JaS; Path=/; HttpOnly; Secure; SameSite=Lax
    Set-Cookie: long=d41d8cd98f00b204; Path=/; Max-Age=63072000; Priority=High; SameSite=Sometimes; Secure
  +2s GET https://www.shop.test/account/
    200 text/html
    Set-Cookie: sid=M5nB8vC1xZ4lK7jH0gF3dS6aP9oI2uYt; Path=/account; HttpOnly; Secure
  +2s GET https://www.shop.test/account/orders
    200 text/html
    Set-Cookie: sid=aaaaZp1Lr6Xw9Tn2Yb5Gm7Dc4Hf0JaSq; Domain=shop.test; Path=/
    Set-Cookie (refused): theme=dark; Path=/; SameSite=None
    Set-Cookie (refused): __Host-id=plantedplantedplantedplanted1234; Path=/account; HttpOnly; Secure
  +2s GET https://www.shop.test/account/orders
    200 text/html
  +9s GET https://www.shop.test/account/orders
    200 text/html
`;

export const stories: Readonly<Record<string, () => readonly Observation[]>> = {
  /** Kept at sign-in, after a wrong password; other cookies beside; a long silence; a sign-out. */
  kept: () =>
    transcript(`
      chromium watches https://shop.test/
      found _ga=GA1.2.1234567890.1700000000; Domain=shop.test; Path=/; Max-Age=63072000
      found theme=dark; Path=/
      12:00:01 GET https://shop.test/
        200 text/html
        Set-Cookie: connect.sid=s%3ALPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o.9fQ1xN7kP2vTzL8mWc3yRb6dHs0jGu5eKa4iOo2pXtM; Path=/; HttpOnly
        Set-Cookie: _csrf=8f14e45fceea167a5a36dedd4bea2543; Path=/; SameSite=Strict
        Set-Cookie: AWSALB=${'k9Xw'.repeat(30)}; Path=/; Max-Age=604800
      +1s GET https://cdn.tracker.example/pixel.gif (image on https://shop.test/)
        200 image/gif
        Set-Cookie: uid=7f3a9c1e5b2d4f608a7c; Path=/; Max-Age=31536000; Secure; SameSite=None
      +1s GET https://shop.test/login
        200 text/html
      ${polls('https://shop.test/poll', 8)}
      +3s POST https://shop.test/login form: username, password, _csrf
        200 text/html
      +6s POST https://shop.test/login form: username, password, _csrf
        302 → /account
        Set-Cookie: remember_me=${'a1B2c3D4'.repeat(5)}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=2592000
        GET /account
        200 text/html
      ${polls('https://shop.test/poll', 14)}
      +12m GET https://shop.test/orders
        200 text/html
      ${polls('https://shop.test/poll', 10)}
      +2s POST https://shop.test/logout form: _csrf
        302 → /
        GET /
        200 text/html
    `),
  rotated: () =>
    transcript(`
      firefox watches https://bank.test/
      12:00:01 GET https://bank.test/
        200 text/html
        Set-Cookie: __Host-sid=3vQ8kZp1Lr6Xw9Tn2Yb5Gm7Dc4Hf0JaS; Path=/; HttpOnly; Secure; SameSite=Lax
      ${polls('https://bank.test/poll', 6)}
      +2s POST https://bank.test/login form: username, password
        302 → /account
        Set-Cookie: __Host-sid=M5nB8vC1xZ4lK7jH0gF3dS6aP9oI2uYt; Path=/; HttpOnly; Secure; SameSite=Lax
        GET /account
        200 text/html
      ${polls('https://bank.test/poll', 16)}
    `),
  hostile: () =>
    transcript(`
      chromium watches https://evil.test/
      12:00:01 GET https://evil.test/
        200 text/html
        Set-Cookie: PHPSESSID=\u202egnp.exe\u200b${long}; Path=/
        Set-Cookie: <img src=x onerror=alert(1)>=<script>alert(document.cookie)</script>; Path=/
        Set-Cookie: ${'a-very-long-cookie-name-'.repeat(12)}=1; Path=/${'deep/'.repeat(40)}
        Set-Cookie: \u202etxt.diS\u2066=x; Path=/
        Set-Cookie: __proto__=polluted; Path=/
      +1s POST https://evil.test/login form: ${'very_long_field_name_'.repeat(8)}, password
        302 → /${'segment/'.repeat(60)}
        GET /${'segment/'.repeat(60)}
        200 text/html
    `),
  many: () =>
    transcript(`
      chromium watches https://busy.test/
      12:00:01 GET https://busy.test/
        200 text/html
        Set-Cookie: connect.sid=s%3AqWeRtYuIoPaSdFgHjKlZxCvBnM123456.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ; Path=/; HttpOnly
        ${Array.from({ length: 260 }, (_, index) => `Set-Cookie: pref_${index}=${index}; Path=/`).join('\n')}
      +2s POST https://busy.test/login form: username, password
        302 → /account
        Set-Cookie: connect.sid=s%3AnEwReTrYuIoPaSdFgHjKlZxCvBnM7890.ZYXWVUTSRQPONMLKJIHGFEDCBAzyxwvutsrqponmlkj; Path=/; HttpOnly
        GET /account
        200 text/html
      ${polls('https://busy.test/poll', 400, 1)}
    `),
  /** Every SameSite, a name at two paths and for the whole domain, a line that is refused, one that is altered. */
  cookies: () => transcript(cookiesStory),
  'cookies-firefox': () => transcript(cookiesStory.replace('chromium watches', 'firefox watches')),
  /** A session in a header: an application and its API, a refresh, a sign-out after which the token still works. */
  tokens: () =>
    transcript(`
      chromium watches https://app.test/
      12:00:01 GET https://app.test/
        200 text/html
        Set-Cookie: theme=dark; Path=/
      +200ms GET https://app.test/api/me (fetch)
        401 application/json
      +4s POST https://app.test/api/login json: username, password
        200 application/json
      +100ms GET https://app.test/api/me (fetch) Authorization: Bearer ${jwt(1)}
        200 application/json
      ${Array.from({ length: 9 }, () => `+3s GET https://api.other.test/orders (fetch from https://app.test) Authorization: Bearer ${jwt(1)}\n 200 application/json`).join('\n')}
      +2s GET https://app.test/cart;jsessionid=1A530637289A03B07199A44E8D531427
        200 text/html
      +9m POST https://app.test/api/token json: grant_type!refresh_token, refresh_token~
        200 application/json
      ${Array.from({ length: 6 }, () => `+3s GET https://app.test/api/orders (fetch) Authorization: Bearer ${jwt(2)}\n 200 application/json`).join('\n')}
      +1s GET https://app.test/api/cart (fetch) Authorization: Bearer ${jwt(1)}
        200 application/json
      +30s POST https://app.test/api/logout (fetch) Authorization: Bearer ${jwt(2)}
        204
      +2s GET https://app.test/api/me (fetch) Authorization: Bearer ${jwt(2)}
        200 application/json
    `),
  '10k': () => syntheticLog(10_000),
  '100k': () => syntheticLog(100_000),
  empty: () => transcript('chromium watches https://shop.test/'),
};
