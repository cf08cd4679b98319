/** Flow 25: Auth.js with a password; its session is sealed into a cookie, and into several when it is large. */
import { randomBytes } from 'node:crypto';
import { ExpressAuth, type ExpressAuthConfig, getSession } from '@auth/express';
import credentials from '@auth/express/providers/credentials';
import express from 'express';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { isRight } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { fillIn, seeAnswer, signInByApp } from './shop/hands.ts';
import { accountPage, appPage, page, visitorCookies } from './shop/pages.ts';

export const AUTHJS = 'Auth.js';
const silent = () => undefined;

export function authConfig(more: Partial<ExpressAuthConfig>): ExpressAuthConfig {
  return {
    ...{ secret: randomBytes(32).toString('hex'), trustHost: true, providers: [] },
    ...{ logger: { error: silent, warn: silent, debug: silent }, ...more },
  };
}

const byPassword = credentials({
  credentials: { username: { label: 'Name' }, password: { label: 'Password', type: 'password' } },
  authorize: ({ username, password }) =>
    isRight(username, password) ? { id: '1', name: flowAccount.user, email: flowAccount.email } : null,
});

/** Its own form, which a script sends and reads. */
async function startApp(id: string): Promise<FlowGround> {
  const app = express();
  const shop = appPage({
    field: 'username',
    who: "return (await (await fetch('/auth/session')).json())?.user?.name;",
    send: `const { csrfToken } = await (await fetch('/auth/csrf')).json();
const answer = await fetch('/auth/callback/credentials', {
  method: 'POST', headers: { 'X-Auth-Return-Redirect': '1' },
  body: new URLSearchParams({ username: user, password, csrfToken, callbackUrl: location.href }),
});
return answer.ok && !new URL((await answer.json()).url).searchParams.has('error');`,
  });
  app.use('/auth', ExpressAuth(authConfig({ providers: [byPassword] })));
  app.get('/', (_request, response) => void response.send(shop));
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

/** Auth.js's own form. */
async function startPages(id: string): Promise<FlowGround> {
  const app = express();
  const config = authConfig({
    providers: [byPassword],
    callbacks: {
      // What somebody may do, all of it in the token, as in many a shop's back office.
      jwt: ({ token }) => ({
        ...token,
        permissions: Array.from({ length: 120 }, (_, n) => `orders:region-${n}:write`),
      }),
    },
  });
  app.use('/auth', ExpressAuth(config));
  app.get('/', (_request, response) => {
    response.send(page('home', '<a id="to-login" href="/auth/signin?callbackUrl=%2Faccount">Sign in</a>'));
  });
  app.get('/account', async (request, response) => {
    if ((await getSession(request, config)) === null) response.redirect('/auth/signin?callbackUrl=%2Faccount');
    else response.send(accountPage);
  });
  const { url, stop } = await openShop(id, app);
  return {
    url,
    stop,
    async signIn(tab, password) {
      await tab.goto(`${url}/`);
      await tab.click('#to-login');
      await fillIn(tab, password, flowAccount.user, {
        user: 'input[name=username]',
        password: 'input[name=password]',
        button: 'form[action$=credentials] button',
      });
      await seeAnswer(tab, password, '.error');
    },
  };
}

const common = { flow: 25, made: 'real' } as const;
const others = ['authjs.csrf-token', 'authjs.callback-url'] as const;

export const authjsFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'authjs-credentials' },
    title: 'Auth.js (@auth/express 0.12) with a password, sent by a script',
    truth: {
      ...{ verdict: 'nothing-before', session: ['authjs.session-token'], framework: AUTHJS },
      others: [...others, ...visitorCookies],
      mayBeUncertain: {
        wrong: 'Auth.js answers its script with 200 and an address in the body, which is not looked at.',
      },
    },
    start: () => startApp('authjs-credentials'),
  },
  {
    ...{ ...common, id: 'authjs-chunks' },
    title: 'Auth.js (@auth/express 0.12) with a password, its own form, a session too large for one cookie',
    truth: {
      ...{
        verdict: 'nothing-before',
        session: ['authjs.session-token.0', 'authjs.session-token.1'],
        framework: AUTHJS,
      },
      others: [...others, ...visitorCookies],
    },
    start: () => startPages('authjs-chunks'),
  },
];
