/** Flows 16 to 19: a script's sign-in on express-session, and what the server does with the session meanwhile. */
import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import type { SessionOptions } from 'express-session';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { EXPRESS_SESSION, expressShop, giveXsrfCookie, isRight, regenerate, sentBy, whoAmI } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { appPage, visitorCookies } from './shop/pages.ts';

interface Variant {
  readonly id: string;
  readonly options?: Partial<SessionOptions>;
  /** Between the right password and the answer. */
  readonly atSignIn?: (request: Request) => Promise<void> | void;
}

const shop = appPage({
  send: "return (await post('/api/login', { email: user, password }, { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') })).ok;",
});

async function start({ id, options, atSignIn }: Variant): Promise<FlowGround> {
  const app = expressShop(options);
  app.get('/', (request, response) => {
    giveXsrfCookie(request, response);
    response.send(shop);
  });
  app.get('/api/me', whoAmI);
  app.post('/api/login', async (request, response) => {
    const { email, password } = sentBy(request);
    if (request.get('x-xsrf-token') !== request.session.csrf) return void response.status(403).json({ error: 'token' });
    if (!isRight(email, password)) return void response.status(401).json({ error: 'wrong name or password' });
    await atSignIn?.(request);
    request.session.user = flowAccount.user;
    giveXsrfCookie(request, response);
    response.json({ ok: true });
  });
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

const common = { made: 'real', flow: 16 } as const;
const truth = {
  session: ['connect.sid'],
  others: ['XSRF-TOKEN', ...visitorCookies],
  framework: EXPRESS_SESSION,
} as const;
const secret = () => randomBytes(32).toString('hex');

export const expressSessionFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'express-session-kept', flow: 16 },
    title: 'express-session 1.19, nothing done at sign-in',
    truth: { ...truth, verdict: 'kept' },
    start: () => start({ id: 'express-session-kept' }),
  },
  {
    ...{ ...common, id: 'express-session-regenerate', flow: 17 },
    title: 'express-session 1.19, regenerate()',
    truth: { ...truth, verdict: 'rotated' },
    start: () => start({ id: 'express-session-regenerate', atSignIn: regenerate }),
  },
  {
    ...{ ...common, id: 'express-session-rolling', flow: 18 },
    title: 'express-session 1.19, rolling, nothing done at sign-in',
    truth: { ...truth, verdict: 're-set' },
    start: () => start({ id: 'express-session-rolling', options: { rolling: true, cookie: { maxAge: 3_600_000 } } }),
  },
  {
    ...{ ...common, id: 'express-session-new-secret', flow: 19 },
    title: 'express-session 1.19, the secret is changed during the sign-in',
    truth: { ...truth, verdict: 'kept' },
    start: () => {
      const secrets = [secret()];
      const options = { secret: secrets, rolling: true, cookie: { maxAge: 3_600_000 } };
      return start({ id: 'express-session-new-secret', options, atSignIn: () => void secrets.unshift(secret()) });
    },
  },
];
