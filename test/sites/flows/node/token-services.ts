/** Flows 27 and 28: a script sends the password to another site and keeps the token that comes back, as Firebase and Supabase do it. */
import { randomBytes } from 'node:crypto';
import express from 'express';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { openService, type ServiceAnswer, tokenFor } from './shop/cross-origin.ts';
import { isRight } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { accountPage, appPage, visitorCookies } from './shop/pages.ts';

const secret = () => randomBytes(32).toString('base64url');

async function startFirebase(id: string): Promise<FlowGround> {
  const token = tokenFor({ sub: '1', email: flowAccount.email, auth_time: 1_790_000_000 }, secret());
  const service = await openService(`${id}-service`, (request, body): ServiceAnswer => {
    if (request.url?.startsWith('/v1/accounts:signInWithPassword')) {
      if (!isRight(body.email, body.password)) {
        return { status: 400, body: { error: { code: 400, message: 'INVALID_LOGIN_CREDENTIALS' } } };
      }
      return { status: 200, body: { idToken: token, refreshToken: secret(), expiresIn: '3600', localId: '1' } };
    }
    const known = body.idToken === token;
    return { status: known ? 200 : 400, body: known ? { users: [{ localId: '1', email: flowAccount.email }] } : {} };
  });
  const api = `${service.url}/v1/accounts`;
  const app = express();
  const shop = appPage({
    load: `window.store = await new Promise((done) => {
  const opening = indexedDB.open('firebaseLocalStorageDb', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('firebaseLocalStorage');
  opening.onsuccess = () => done(opening.result);
});
window.kept = (mode, act) => new Promise((done) => {
  const wish = act(window.store.transaction('firebaseLocalStorage', mode).objectStore('firebaseLocalStorage'));
  wish.onsuccess = () => done(wish.result);
});`,
    who: `const token = await window.kept('readonly', (all) => all.get('user'));
if (token === undefined) return undefined;
const answer = await fetch('/api/orders', { headers: { Authorization: 'Bearer ' + token } });
return answer.ok ? (await answer.json()).for : undefined;`,
    send: `const call = (what, body) => post('${api}:' + what + '?key=AIzaSyImitation', body, { 'X-Client-Version': 'Imitation/1' });
const answer = await call('signInWithPassword', { returnSecureToken: true, email: user, password, clientType: 'CLIENT_TYPE_WEB' });
if (!answer.ok) return false;
const { idToken } = await answer.json();
await call('lookup', { idToken });
await window.kept('readwrite', (all) => all.put(idToken, 'user'));
return true;`,
  });
  app.get('/', (_request, response) => void response.send(shop));
  app.get('/api/orders', (request, response) => {
    const known = request.get('authorization') === `Bearer ${token}`;
    response.status(known ? 200 : 401).json(known ? { for: flowAccount.user, orders: [] } : { error: 'no token' });
  });
  return between(await openShop(id, app), service);
}

interface Keeping {
  /** Body of a function of `token`, a text, that keeps it. */
  readonly keep: string;
  /** Expression for what is kept, or ''. */
  readonly kept: string;
  readonly afterwards?: string;
}

async function startSupabase(id: string, { keep, kept, afterwards }: Keeping): Promise<FlowGround> {
  const anonymous = tokenFor({ iss: 'supabase', ref: 'flowshop', role: 'anon' }, secret());
  const token = tokenFor({ sub: '1', email: flowAccount.email, role: 'authenticated', session_id: secret() }, secret());
  const service = await openService(`${id}-service`, (request, body): ServiceAnswer => {
    if (request.url === '/auth/v1/token?grant_type=password') {
      if (!isRight(body.email, body.password)) {
        return {
          status: 400,
          body: { code: 400, error_code: 'invalid_credentials', msg: 'Invalid login credentials' },
        };
      }
      const profile = Object.fromEntries(
        Array.from({ length: 90 }, (_, n) => [`preference_${n}`, secret().slice(0, 8)]),
      );
      const user = { id: '1', aud: 'authenticated', email: flowAccount.email, user_metadata: profile };
      return {
        status: 200,
        body: { access_token: token, token_type: 'bearer', expires_in: 3600, refresh_token: secret(), user },
      };
    }
    const known = request.headers.authorization === `Bearer ${token}`;
    if (request.url?.startsWith('/rest/v1/products')) return { status: 200, body: [{ name: 'kettle' }] };
    return { status: 200, body: known ? [{ for: flowAccount.user }] : [] };
  });
  const app = express();
  const shop = appPage({
    load: `window.rest = (what, token) => fetch('${service.url}/rest/v1/' + what + '?select=*', {
  headers: { apikey: '${anonymous}', Authorization: 'Bearer ' + (token || '${anonymous}') },
});
await window.rest('products');`,
    who: `const kept = ${kept};
if (kept === '') return undefined;
return (await (await window.rest('orders', JSON.parse(kept).access_token)).json())[0]?.for;`,
    send: `const answer = await post('${service.url}/auth/v1/token?grant_type=password',
  { email: user, password, gotrue_meta_security: {} },
  { apikey: '${anonymous}', Authorization: 'Bearer ${anonymous}', 'X-Client-Info': 'imitation/1' });
if (!answer.ok) return false;
const token = await answer.text();
${keep}
return true;`,
    ...(afterwards === undefined ? {} : { afterwards }),
  });
  app.get('/', (_request, response) => void response.send(shop));
  app.get('/account', (request, response) => {
    if (request.headers.cookie?.includes('sb-flowshop-auth-token')) response.send(accountPage);
    else response.redirect('/');
  });
  return between(await openShop(id, app), service);
}

function between(
  shop: { readonly url: string; stop(): Promise<void> },
  service: { stop(): Promise<void> },
): FlowGround {
  return {
    url: shop.url,
    signIn: (tab, password) => signInByApp(tab, shop.url, password),
    async stop() {
      await Promise.all([shop.stop(), service.stop()]);
    },
  };
}

const inStorage: Keeping = {
  keep: "localStorage.setItem('sb-flowshop-auth-token', token);",
  kept: "(localStorage.getItem('sb-flowshop-auth-token') ?? '')",
};
const inCookies: Keeping = {
  keep: `const packed = 'base64-' + btoa(token).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
for (let n = 0; n * 3180 < packed.length; n++) {
  document.cookie = 'sb-flowshop-auth-token.' + n + '=' + packed.slice(n * 3180, (n + 1) * 3180) + '; Path=/; Max-Age=34560000; SameSite=Lax';
}`,
  kept: "''",
  afterwards: "location.assign('/account')",
};

export const tokenServiceFlows: readonly FlowSite[] = [
  {
    ...{ id: 'firebase', flow: 27, made: 'imitation' },
    title: 'Firebase (imitation): the password goes to another site, a token is kept in IndexedDB',
    truth: { verdict: 'nothing-before', session: [], others: visitorCookies },
    start: () => startFirebase('firebase'),
  },
  {
    ...{ id: 'supabase-storage', flow: 28, made: 'imitation' },
    title: 'Supabase (imitation): a password grant, the token is kept in localStorage',
    // The anonymous key that the library sends as a Bearer token makes way for the person's own.
    truth: { verdict: 'rotated', session: [], others: visitorCookies },
    start: () => startSupabase('supabase-storage', inStorage),
  },
  {
    ...{ id: 'supabase-cookies', flow: 28, made: 'imitation' },
    title: 'Supabase (imitation): a password grant, a script writes the token into cookies',
    truth: {
      ...{ verdict: 'nothing-before', session: ['sb-flowshop-auth-token.0', 'sb-flowshop-auth-token.1'] },
      ...{ others: visitorCookies, framework: 'Supabase' },
    },
    start: () => startSupabase('supabase-cookies', inCookies),
  },
];
