/** Flow 23: the session is in the cookie, and a second one signs it. */
import { randomBytes } from 'node:crypto';
import cookieSession from 'cookie-session';
import express from 'express';
import Koa from 'koa';
import koaSession from 'koa-session';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { isRight, sentBy } from './shop/express.ts';
import { openShop, readJson } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { appPage, visitorCookies } from './shop/pages.ts';

const shop = appPage({ send: "return (await post('/api/login', { email: user, password })).ok;" });
const nobody = { error: 'nobody is signed in' };
const wrong = { error: 'wrong name or password' };

async function startKoa(id: string): Promise<FlowGround> {
  const app = new Koa();
  app.keys = [randomBytes(32).toString('hex')];
  app.use(koaSession({ signed: true }, app));
  app.use(async (context) => {
    const { session } = context;
    if (session === null) throw new Error('koa-session gave no session');
    if (context.path === '/') {
      session.views = Number(session.views ?? 0) + 1;
      context.type = 'html';
      context.body = shop;
    } else if (context.path === '/api/me') {
      context.status = session.user === undefined ? 401 : 200;
      context.body = session.user === undefined ? nobody : { name: session.user };
    } else if (context.path === '/api/login') {
      const { email, password } = await readJson(context.req);
      const right = isRight(email, password);
      if (right) session.user = flowAccount.user;
      else session.failures = Number(session.failures ?? 0) + 1;
      context.status = right ? 200 : 401;
      context.body = right ? { ok: true } : wrong;
    }
  });
  const { url, stop } = await openShop(id, app.callback());
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

async function startCookieSession(id: string): Promise<FlowGround> {
  const app = express();
  app.use(cookieSession({ keys: [randomBytes(32).toString('hex')], maxAge: 86_400_000 }), express.json());
  const stateOf = (request: express.Request): Record<string, unknown> => {
    request.session ??= {} as typeof request.session;
    return request.session as unknown as Record<string, unknown>;
  };
  app.get('/', (request, response) => {
    const state = stateOf(request);
    state.views = Number(state.views ?? 0) + 1;
    response.send(shop);
  });
  app.get('/api/me', (request, response) => {
    const { user } = stateOf(request);
    response.status(user === undefined ? 401 : 200).json(user === undefined ? nobody : { name: user });
  });
  app.post('/api/login', (request, response) => {
    const { email, password } = sentBy(request);
    if (!isRight(email, password)) return void response.status(401).json(wrong);
    stateOf(request).user = flowAccount.user;
    response.json({ ok: true });
  });
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

export const signedCookieFlows: readonly FlowSite[] = [
  {
    ...{ id: 'koa-session', flow: 23, made: 'real' },
    title: 'koa-session 7, state in a signed cookie',
    truth: {
      ...{ verdict: 'inconclusive', session: ['koa.sess'], others: ['koa.sess.sig', ...visitorCookies] },
      framework: 'Koa (koa-session)',
    },
    start: () => startKoa('koa-session'),
  },
  {
    ...{ id: 'cookie-session', flow: 23, made: 'real' },
    title: 'cookie-session 2.1, state in a signed cookie',
    truth: {
      ...{ verdict: 'inconclusive', session: ['session'], others: ['session.sig', ...visitorCookies] },
      framework: 'Express (cookie-session)',
    },
    start: () => startCookieSession('cookie-session'),
  },
];
