/** Flow 24: iron-session, which seals the state into the cookie and gets another value whenever it saves. */
import { randomBytes } from 'node:crypto';
import { getIronSession, type SessionOptions } from 'iron-session';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { isRight } from './shop/express.ts';
import { openShop, readJson, sendJson, sendPage } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { appPage, visitorCookies } from './shop/pages.ts';

interface State {
  user?: string;
  views?: number;
}

interface Variant {
  readonly id: string;
  /** Status of the answer to whoever asks who is there, when nobody is. */
  readonly nobody: 200 | 401;
}

const shop = appPage({
  field: 'username',
  who: "const answer = await fetch('/api/user'); return (await answer.json()).name;",
  send: "return (await post('/api/login', { username: user, password })).ok;",
});

async function start({ id, nobody }: Variant): Promise<FlowGround> {
  const options: SessionOptions = {
    password: randomBytes(32).toString('hex'),
    cookieName: 'shop_session',
    cookieOptions: { secure: false },
  };
  const { url, stop } = await openShop(id, async (request, response) => {
    const session = await getIronSession<State>(request, response, options);
    if (request.url === '/') {
      session.views = (session.views ?? 0) + 1;
      await session.save();
      sendPage(response, shop);
    } else if (request.url === '/api/user') {
      const { user } = session;
      if (user === undefined) sendJson(response, nobody, { isLoggedIn: false });
      else sendJson(response, 200, { isLoggedIn: true, name: user });
    } else if (request.url === '/api/login') {
      const { username, password } = await readJson(request);
      if (!isRight(username, password)) return sendJson(response, 401, { error: 'wrong name or password' });
      session.user = flowAccount.user;
      await session.save();
      sendJson(response, 200, { ok: true });
    } else {
      sendJson(response, 404, {});
    }
  });
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

const common = { flow: 24, made: 'real' } as const;
const truth = {
  verdict: 'inconclusive',
  session: ['shop_session'],
  others: visitorCookies,
  framework: 'iron-session',
} as const;

export const ironSessionFlows: readonly FlowSite[] = [
  {
    ...{ ...common, truth, id: 'iron-session' },
    title: 'iron-session 8 behind Node’s own server',
    start: () => start({ id: 'iron-session', nobody: 401 }),
  },
  {
    ...{ ...common, id: 'iron-session-open' },
    title: 'iron-session 8, and an answer of 200 to whoever asks who is there, as in its examples',
    truth: {
      ...truth,
      mayBeUncertain: {
        right:
          'Nothing is asked for that only somebody signed in gets, and a sealed cookie changes whenever it is saved.',
      },
    },
    start: () => start({ id: 'iron-session-open', nobody: 200 }),
  },
];
