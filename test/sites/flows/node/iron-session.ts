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

const shop = appPage({
  field: 'username',
  who: "const answer = await fetch('/api/user'); const { name } = await answer.json(); return name;",
  send: "return (await post('/api/login', { username: user, password })).ok;",
});

async function start(): Promise<FlowGround> {
  const options: SessionOptions = {
    password: randomBytes(32).toString('hex'),
    cookieName: 'shop_session',
    cookieOptions: { secure: false },
  };
  const { url, stop } = await openShop('iron-session', async (request, response) => {
    const session = await getIronSession<State>(request, response, options);
    if (request.url === '/') {
      session.views = (session.views ?? 0) + 1;
      await session.save();
      sendPage(response, shop);
    } else if (request.url === '/api/user') {
      // As the examples of iron-session do: an answer of 200 to anybody.
      sendJson(
        response,
        200,
        session.user === undefined ? { isLoggedIn: false } : { isLoggedIn: true, name: session.user },
      );
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

export const ironSessionFlows: readonly FlowSite[] = [
  {
    ...{ id: 'iron-session', flow: 24, made: 'real' },
    title: 'iron-session 8 behind Node’s own server',
    truth: { verdict: 'inconclusive', session: ['shop_session'], others: visitorCookies, framework: 'iron-session' },
    start,
  },
];
