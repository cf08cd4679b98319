/** Flows 16 to 28: a script sends the password and reads the answer; the address bar may never change. */
import { express, type Flow, hexNoise, ID_A, ID_B, noise, sets } from './flow.ts';

/** The page asks who is there, is told nobody, and shows its form. */
const app = (cookie = '', who = '/api/me') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${cookie}
  +200ms   GET https://shop.test/app.js (script)
           200 text/javascript
  +100ms   GET https://shop.test${who} (fetch)
           401 application/json`;
const json = (path: string, fields: string, answer: string) =>
  `+9s POST https://shop.test${path} json: ${fields}\n ${answer}`;
const known = (cookie = '', who = '/api/me') => `
  +120ms GET https://shop.test${who} (fetch)
         200 application/json${cookie}`;
const refused = json('/api/login', 'email, password', '401 application/json');
const sealed = (seed: string) =>
  sets(
    `shop=Fe26.2*1*${hexNoise(seed, 64)}*${noise(seed, 22)}*${noise(`${seed}b`, 100)}**${hexNoise(`${seed}s`, 64)}*${noise(`${seed}m`, 43)}`,
    '; Secure; SameSite=Lax; Max-Age=1209600',
  );
const koa = (state: object, seed: string) =>
  `${sets(`koa.sess=${Buffer.from(JSON.stringify(state)).toString('base64url')}`)}${sets(`koa.sess.sig=${noise(seed, 27)}`)}`;
const jwe = (seed: string) =>
  `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..${noise(seed, 22)}.${noise(`${seed}p`, 300)}.${noise(`${seed}t`, 43)}`;
const fastify = (id: string, seed: string) => sets(`sessionId=${id}A1b2C3.${noise(seed, 43)}`, '; Secure');

export const scripts: readonly Flow[] = [
  {
    number: 16,
    name: 'express-session, nothing done at sign-in',
    before: app(sets(`connect.sid=${express(ID_A)}`)),
    right: json('/api/login', 'email, password', '200 application/json') + known(),
    wrong: refused,
    verdict: 'kept',
  },
  {
    number: 17,
    name: 'express-session, regenerate()',
    before: app(sets(`connect.sid=${express(ID_A)}`)),
    right:
      json('/api/login', 'email, password', `200 application/json${sets(`connect.sid=${express(ID_B)}`)}`) + known(),
    wrong: refused,
    verdict: 'rotated',
  },
  {
    number: 18,
    name: 'express-session, rolling, nothing done at sign-in',
    before: app(sets(`connect.sid=${express(ID_A)}`, '; Max-Age=3600')),
    right:
      json(
        '/api/login',
        'email, password',
        `200 application/json${sets(`connect.sid=${express(ID_A)}`, '; Max-Age=3600')}`,
      ) + known(sets(`connect.sid=${express(ID_A)}`, '; Max-Age=3600')),
    wrong: refused + sets(`connect.sid=${express(ID_A)}`, '; Max-Age=3600'),
    verdict: 're-set',
  },
  {
    number: 19,
    name: 'express-session, secret changed during the sign-in',
    before: app(sets(`connect.sid=${express(ID_A)}`)),
    right:
      json(
        '/api/login',
        'email, password',
        `200 application/json${sets(`connect.sid=${express(ID_A, 'zYQ9bZ8cX7dW6eV5fU4gT3hS2iR1jQ0kP9lO8mN7nM6')}`)}`,
      ) + known(),
    wrong: refused + sets(`connect.sid=${express(ID_A, 'zYQ9bZ8cX7dW6eV5fU4gT3hS2iR1jQ0kP9lO8mN7nM6')}`),
    verdict: 'kept',
  },
  {
    number: 20,
    name: 'Passport 0.6 and later',
    before: app(sets(`connect.sid=${express(ID_A)}`)),
    right: `+9s POST https://shop.test/login/password form: username, password, _csrf
      302 → /${sets(`connect.sid=${express(ID_B)}`)}
      GET /
      200 text/html
      ${known()}`,
    wrong: `+9s POST https://shop.test/login/password form: username, password, _csrf
      302 → /login
      GET /login
      200 text/html`,
    verdict: 'rotated',
  },
  {
    number: 21,
    name: 'Passport 0.5, or with keepSessionInfo',
    before: app(sets(`connect.sid=${express(ID_A)}`)),
    right: `+9s POST https://shop.test/login/password form: username, password
      302 → /account
      GET /account
      200 text/html
      ${known()}`,
    wrong: `+9s POST https://shop.test/login/password form: username, password
      302 → /login
      GET /login
      200 text/html`,
    verdict: 'kept',
  },
  {
    number: 22,
    name: '@fastify/session, regenerate(), sent again with every answer',
    before: app(fastify(ID_A, 's1')),
    right:
      json('/api/login', 'email, password', `200 application/json${fastify(ID_B, 's2')}`) + known(fastify(ID_B, 's2')),
    wrong: refused + fastify(ID_A, 's1'),
    verdict: 'rotated',
  },
  {
    number: 23,
    name: 'koa-session, state in the cookie',
    before: app(koa({ views: 1, _expire: 1790000000000, _maxAge: 86400000 }, 'k1')),
    right:
      json(
        '/api/login',
        'email, password',
        `200 application/json${koa({ user: 'ada', _expire: 1790000000000, _maxAge: 86400000 }, 'k2')}`,
      ) + known(),
    wrong: refused + koa({ views: 2, _expire: 1790000000000, _maxAge: 86400000 }, 'k3'),
    verdict: 'inconclusive',
  },
  {
    number: 24,
    name: 'iron-session in Next.js',
    before: `${app(sealed('a1'), '/api/user')}${sealed('a2')}`,
    right:
      json('/api/login', 'username, password', `200 application/json${sealed('a3')}`) +
      known(sealed('a4'), '/api/user'),
    wrong: `${json('/api/login', 'username, password', `401 application/json${sealed('a3')}`)}`,
    verdict: 'inconclusive',
  },
  {
    number: 25,
    name: 'Auth.js with credentials',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/dashboard
               302 → /auth/signin?callbackUrl=%2Fdashboard
               GET /auth/signin?callbackUrl=%2Fdashboard
               200 text/html
               Set-Cookie: __Host-authjs.csrf-token=${hexNoise('cs', 64)}%7C${hexNoise('ct', 64)}; Path=/; HttpOnly; Secure; SameSite=Lax
               Set-Cookie: __Secure-authjs.callback-url=https%3A%2F%2Fshop.test%2Fdashboard; Path=/; HttpOnly; Secure; SameSite=Lax
      +200ms   GET https://shop.test/api/auth/session (fetch)
               200 application/json`,
    right: `+9s POST https://shop.test/api/auth/callback/credentials (fetch) form: username, password, redirect, csrfToken~, callbackUrl, json#
      200 application/json
      Set-Cookie: __Secure-authjs.session-token.0=${jwe('j1')}; Path=/; HttpOnly; Secure; SameSite=Lax
      Set-Cookie: __Secure-authjs.session-token.1=${noise('j1x', 400)}; Path=/; HttpOnly; Secure; SameSite=Lax
      +150ms GET https://shop.test/dashboard
      200 text/html
      +200ms GET https://shop.test/api/auth/session (fetch)
      200 application/json
      Set-Cookie: __Secure-authjs.session-token.0=${jwe('j2')}; Path=/; HttpOnly; Secure; SameSite=Lax
      Set-Cookie: __Secure-authjs.session-token.1=${noise('j2x', 400)}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    wrong: `+9s POST https://shop.test/api/auth/callback/credentials (fetch) form: username, password, redirect, csrfToken~, callbackUrl, json#
      401 application/json`,
    verdict: 'nothing-before',
  },
  {
    number: 26,
    name: 'Auth.js with OAuth',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/dashboard
               302 → /auth/signin
               GET /auth/signin
               200 text/html
               Set-Cookie: __Host-authjs.csrf-token=${hexNoise('cs', 64)}%7C${hexNoise('ct', 64)}; Path=/; HttpOnly; Secure; SameSite=Lax
      +4s      POST https://shop.test/api/auth/signin/github form: csrfToken~, callbackUrl
               302 → https://id.example/login/oauth/authorize?client_id=a1&state=xyz&code_challenge=pq
               Set-Cookie: __Secure-authjs.state=${jwe('st')}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=900
               Set-Cookie: __Secure-authjs.pkce.code_verifier=${jwe('pk')}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=900
               GET https://id.example/login/oauth/authorize?client_id=a1&state=xyz&code_challenge=pq
               200 text/html`,
    right: `+5s POST https://id.example/login/oauth/authorize form: authorize#, client_id, state
      302 → https://shop.test/api/auth/callback/github?code=4f1c2b3a&state=xyz
      GET https://shop.test/api/auth/callback/github?code=4f1c2b3a&state=xyz
      302 → https://shop.test/dashboard
      Set-Cookie: __Secure-authjs.state=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0
      Set-Cookie: __Secure-authjs.pkce.code_verifier=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0
      Set-Cookie: __Secure-authjs.session-token=${jwe('j3')}; Path=/; HttpOnly; Secure; SameSite=Lax
      GET https://shop.test/dashboard
      200 text/html`,
    wrong: `+5s POST https://id.example/login/oauth/authorize form: authorize#, client_id, state
      302 → https://shop.test/api/auth/callback/github?code=4f1c2b3a&state=xyz
      GET https://shop.test/api/auth/callback/github?code=4f1c2b3a&state=xyz
      302 → https://shop.test/auth/error?error=Configuration
      GET https://shop.test/auth/error?error=Configuration
      500 text/html`,
    verdict: 'nothing-before',
    mayBeUncertain: { wrong: 'The error page itself failed.' },
  },
  {
    number: 27,
    name: 'Firebase: the password goes to another site, a token comes back',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               200 text/html
      +200ms   GET https://shop.test/app.js (script)
               200 text/javascript`,
    right: `+9s POST https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=AIzaSyA0 (fetch from https://shop.test) json: returnSecureToken, email, password, clientType
      200 application/json
      +90ms POST https://identitytoolkit.googleapis.com/v1/accounts:lookup?key=AIzaSyA0 (fetch from https://shop.test) json: idToken~
      200 application/json
      +60ms GET https://shop.test/api/orders (fetch) Authorization: Bearer
      200 application/json`,
    wrong: `+9s POST https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=AIzaSyA0 (fetch from https://shop.test) json: returnSecureToken, email, password, clientType
      400 application/json`,
    verdict: 'inconclusive',
  },
  {
    number: 28,
    name: 'Supabase: a password grant, cookies written by a script',
    before: `
      it watches https://shop.test/
      12:00:00 GET https://shop.test/
               200 text/html
      +200ms   GET https://abcdefghijklmnop.supabase.co/rest/v1/products?select=* (fetch from https://shop.test) Authorization: Bearer
               200 application/json`,
    right: `+9s POST https://abcdefghijklmnop.supabase.co/auth/v1/token?grant_type=password (fetch from https://shop.test) json: email, password, gotrue_meta_security.captcha_token= Authorization: Bearer
      200 application/json
      script sets sb-abcdefghijklmnop-auth-token.0=base64-${noise('sb', 600)}; Path=/; Max-Age=34560000; SameSite=Lax
      script sets sb-abcdefghijklmnop-auth-token.1=${noise('sb2', 300)}; Path=/; Max-Age=34560000; SameSite=Lax
      +200ms GET https://abcdefghijklmnop.supabase.co/rest/v1/orders?select=* (fetch from https://shop.test) Authorization: Bearer
      200 application/json
      +1h POST https://abcdefghijklmnop.supabase.co/auth/v1/token?grant_type=refresh_token (fetch from https://shop.test) json: refresh_token
      200 application/json`,
    wrong: `+9s POST https://abcdefghijklmnop.supabase.co/auth/v1/token?grant_type=password (fetch from https://shop.test) json: email, password, gotrue_meta_security.captcha_token= Authorization: Bearer
      400 application/json`,
    verdict: 'nothing-before',
  },
];
