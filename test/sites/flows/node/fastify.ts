/** Flow 22: Fastify with its two plugins for sessions: one keeps them in the server, the other seals them into the cookie. */
import { randomBytes } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifySecureSession from '@fastify/secure-session';
import fastifySession from '@fastify/session';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { isRight } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { appPage, visitorCookies } from './shop/pages.ts';

/** Both plugins put something of their own at `request.session`; this is what the shop needs of either. */
interface Kept {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  regenerate(): unknown;
}

const keptFor = (request: FastifyRequest): Kept => request.session as unknown as Kept;

async function start(id: string, plugIn: (app: FastifyInstance) => void): Promise<FlowGround> {
  const app = fastify();
  plugIn(app);
  app.get('/', (request, reply) => {
    // What somebody put into the basket before signing in.
    keptFor(request).set('basket', ['kettle']);
    return reply
      .type('text/html')
      .send(appPage({ send: "return (await post('/api/login', { email: user, password })).ok;" }));
  });
  app.get('/api/me', (request, reply) => {
    const name = keptFor(request).get('user');
    return name === undefined ? reply.code(401).send({ error: 'nobody is signed in' }) : reply.send({ name });
  });
  app.post('/api/login', async (request, reply) => {
    const { email, password } = request.body as Record<string, unknown>;
    if (!isRight(email, password)) return reply.code(401).send({ error: 'wrong name or password' });
    await keptFor(request).regenerate();
    keptFor(request).set('user', flowAccount.user);
    return reply.send({ ok: true });
  });
  await app.ready();
  const { url, stop } = await openShop(id, (request, response) => app.routing(request, response));
  return {
    url,
    signIn: (tab, password) => signInByApp(tab, url, password),
    async stop() {
      await stop();
      await app.close();
    },
  };
}

export const fastifyFlows: readonly FlowSite[] = [
  {
    ...{ id: 'fastify-session', flow: 22, made: 'real' },
    title: '@fastify/session 11, regenerate(), sent again with every answer',
    truth: {
      verdict: 'rotated',
      session: ['sessionId'],
      others: visitorCookies,
      framework: 'Fastify (@fastify/session)',
    },
    start: () =>
      start('fastify-session', (app) => {
        app.register(fastifyCookie);
        app.register(fastifySession, { secret: randomBytes(32).toString('hex'), cookie: { secure: false } });
      }),
  },
  {
    ...{ id: 'fastify-secure-session', flow: 22, made: 'real' },
    title: '@fastify/secure-session 8, sealed into the cookie',
    truth: { verdict: 'inconclusive', session: ['session'], others: visitorCookies },
    start: () =>
      start('fastify-secure-session', (app) => {
        app.register(fastifySecureSession, { key: randomBytes(32), cookie: { path: '/', httpOnly: true } });
      }),
  },
];
