/** Flows 37 to 44: in several steps, without a password, in frames, by way of a service worker, with a body that cannot be read. */
import { express, type Flow, ID_A, ID_B, ID_C, sets } from './flow.ts';

const sid = (id: string) => sets(`connect.sid=${express(id)}`, '; Secure; SameSite=Lax');
const account = (cookie: string) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login${cookie}
           GET /login
           200 text/html`;
const app = (cookie: string) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${cookie}
  +200ms   GET https://shop.test/api/me (fetch)
           401 application/json`;
const known = `
  +120ms GET https://shop.test/api/me (fetch)
         200 application/json`;

export const steps: readonly Flow[] = [
  {
    number: 37,
    name: 'Who first, password second, two pages',
    before: `${account(sid(ID_A))}
      +5s POST https://shop.test/login form: email, _csrf
          302 → /login/password
          GET /login/password
          200 text/html`,
    right: `+5s POST https://shop.test/login/password form: password, _csrf
      302 → /account${sid(ID_B)}
      GET /account
      200 text/html`,
    wrong: `+5s POST https://shop.test/login/password form: password, _csrf
      302 → /login/password
      GET /login/password
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 38,
    name: 'Who first, password second, two calls of a script',
    before: `${app(sid(ID_A))}
      +5s POST https://shop.test/api/login/identifier json: email
          200 application/json`,
    right: `+5s POST https://shop.test/api/login/password json: password
      200 application/json${sid(ID_B)}${known}`,
    wrong: `+5s POST https://shop.test/api/login/password json: password
      401 application/json`,
    verdict: 'rotated',
  },
  {
    number: 39,
    name: 'Password, then a one-time code',
    before: `${account(sid(ID_A))}
      +5s POST https://shop.test/login form: username, password, _csrf
          302 → /login/otp${sid(ID_B)}
          GET /login/otp
          200 text/html`,
    right: `+9s POST https://shop.test/login/otp form: code#, _csrf
      302 → /account${sid(ID_C)}
      GET /account
      200 text/html`,
    wrong: `+9s POST https://shop.test/login/otp form: code#, _csrf
      302 → /login/otp
      GET /login/otp
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 40,
    name: 'Passkey',
    before: `${app(sid(ID_A))}
      +300ms POST https://shop.test/api/passkey/options json: mediation
             200 application/json`,
    right: `+6s POST https://shop.test/api/passkey/verify json: id, rawId, type, response.clientDataJSON~, response.authenticatorData~, response.signature~, response.userHandle
      200 application/json${sid(ID_B)}${known}`,
    wrong: `+6s POST https://shop.test/api/passkey/verify json: id, rawId, type, response.clientDataJSON~, response.authenticatorData~, response.signature~, response.userHandle
      400 application/json`,
    verdict: 'rotated',
  },
  {
    number: 41,
    name: 'GraphQL mutation',
    before: `${app(sid(ID_A))}
      +200ms POST https://shop.test/graphql json: operationName, query~
             200 application/json`,
    right: `+9s POST https://shop.test/graphql json: operationName!login, query~!login, variables.email, variables.password
      200 application/json${sid(ID_B)}
      +100ms POST https://shop.test/graphql json: operationName, query~
      200 application/json
      +100ms GET https://shop.test/orders
      200 text/html`,
    wrong: `+9s POST https://shop.test/graphql json: operationName!login, query~!login, variables.email, variables.password
      200 application/json`,
    verdict: 'rotated',
    mayBeUncertain: { wrong: 'GraphQL answers 200 to a wrong password too; the error is in the body.' },
  },
  {
    number: 42,
    name: 'In a frame of another site',
    before: `
      it watches https://news.example/
      12:00:00 GET https://news.example/
               200 text/html
      +200ms   GET https://shop.test/embed/login (frame on https://news.example/)
               200 text/html
               Set-Cookie: connect.sid=${express(ID_A)}; Path=/; HttpOnly; Secure; SameSite=None; Partitioned`,
    right: `+9s POST https://shop.test/embed/login (frame from https://shop.test on https://news.example/) form: email, password
      302 → /embed/comments
      Set-Cookie: connect.sid=${express(ID_B)}; Path=/; HttpOnly; Secure; SameSite=None; Partitioned
      GET https://shop.test/embed/comments
      200 text/html`,
    wrong: `+9s POST https://shop.test/embed/login (frame from https://shop.test on https://news.example/) form: email, password
      302 → /embed/login?error=1
      GET https://shop.test/embed/login?error=1
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 43,
    name: 'By way of the page’s service worker',
    before: account(sid(ID_A)),
    // Chromium shows only the worker's request; Firefox shows the page's, and the worker's copy without its fields.
    right: (browser) =>
      browser === 'chromium'
        ? `+9s POST https://shop.test/login (fetch worker) form: username, password
           302 → /account${sid(ID_B)}
           +30ms GET https://shop.test/account (page)
           200 text/html`
        : `+9s [page] POST https://shop.test/login form: username, password
           +5ms [copy] POST https://shop.test/login (fetch worker)
           [copy] 302 → /account${sid(ID_B)}
           +10ms [page] 302 → /account
           GET https://shop.test/account
           200 text/html`,
    wrong: (browser) =>
      browser === 'chromium'
        ? `+9s POST https://shop.test/login (fetch worker) form: username, password
           302 → /login?error=1
           +30ms GET https://shop.test/login?error=1 (page)
           200 text/html`
        : `+9s [page] POST https://shop.test/login form: username, password
           +5ms [copy] POST https://shop.test/login (fetch worker)
           [copy] 302 → /login?error=1
           +10ms [page] 302 → /login?error=1
           GET https://shop.test/login?error=1
           200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 44,
    name: 'A body that Chromium does not show',
    before: app(sid(ID_A)),
    right: (
      browser,
    ) => `+9s POST https://shop.test/api/login ${browser === 'chromium' ? '(fetch) unreadable body' : 'json: email, password'}
      200 application/json${sid(ID_B)}${known}`,
    wrong: (
      browser,
    ) => `+9s POST https://shop.test/api/login ${browser === 'chromium' ? '(fetch) unreadable body' : 'json: email, password'}
      401 application/json`,
    verdict: 'rotated',
    mayBeUncertain: {
      right: 'Chromium hides the body of such requests.',
      wrong: 'Chromium hides the body of such requests.',
    },
  },
];
