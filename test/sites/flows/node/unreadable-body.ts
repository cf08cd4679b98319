/** Flow 44: the password goes in a Blob, whose content Chromium tells no extension. */
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { EXPRESS_SESSION, expressShop, isRight, regenerate, sentBy, whoAmI } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp } from './shop/hands.ts';
import { appPage, visitorCookies } from './shop/pages.ts';

const blob = "const body = new Blob([JSON.stringify({ email: user, password })], { type: 'application/json' });";
const byFetch = `${blob} return (await fetch('/api/login', { method: 'POST', body })).ok;`;
/** Nobody is told the answer to a beacon, so the page asks who is there when it is over: asked in the midst of it, express-session would give a stranger's session. */
const byBeacon = `${blob} navigator.sendBeacon('/api/login', body);
await new Promise((done) => {
  const ended = () => performance.getEntriesByName(new URL('/api/login', location.href).href).length > 0;
  const look = () => (ended() ? done() : requestAnimationFrame(look));
  look();
});
return (await who()) !== undefined;`;

async function start(id: string, send: string): Promise<FlowGround> {
  const app = expressShop();
  const shop = appPage({ send });
  app.get('/', (_request, response) => void response.send(shop));
  app.get('/api/me', whoAmI);
  app.post('/api/login', async (request, response) => {
    const { email, password } = sentBy(request);
    if (!isRight(email, password)) return void response.status(401).json({ error: 'wrong name or password' });
    await regenerate(request);
    request.session.user = flowAccount.user;
    response.json({ ok: true });
  });
  const { url, stop } = await openShop(id, app);
  return { url, stop, signIn: (tab, password) => signInByApp(tab, url, password) };
}

const hidden = 'Chromium hides the body of such requests; that a password was in it cannot be seen.';
const common: Omit<FlowSite, 'id' | 'title' | 'start'> = {
  ...{ flow: 44, made: 'real' },
  truth: {
    ...{ verdict: 'rotated', session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION },
    mayBeUncertain: { right: hidden, wrong: hidden },
  },
};

export const unreadableBodyFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'blob-body' },
    title: 'fetch with a Blob; express-session 1.19',
    start: () => start('blob-body', byFetch),
  },
  {
    ...{ ...common, id: 'beacon-body' },
    title: 'sendBeacon with a Blob; express-session 1.19',
    start: () => start('beacon-body', byBeacon),
  },
];
