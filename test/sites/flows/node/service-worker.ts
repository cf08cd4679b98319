/** Flow 43: everything that the page asks for passes through its own service worker. */
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { EXPRESS_SESSION, expressShop, isRight, regenerate, sentBy, whoAmI } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { signInByApp, signInByForm } from './shop/hands.ts';
import { accountPage, appPage, formPage, page, visitorCookies } from './shop/pages.ts';

const worker = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
`;
const register = `if (!navigator.serviceWorker.controller) {
  const claimed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  await navigator.serviceWorker.register('/worker.js');
  await claimed;
}`;

const app = appPage({ load: register, send: "return (await post('/api/login', { email: user, password })).ok;" });
const home = page(
  'loading',
  `<a id="to-login" href="/login" hidden>Sign in</a>
<script>(async () => { ${register}; document.getElementById('to-login').hidden = false; document.body.dataset.page = 'home'; })();</script>`,
);

async function start(id: string, byForm: boolean): Promise<FlowGround> {
  const server = expressShop();
  server.get('/worker.js', (_request, response) => void response.type('text/javascript').send(worker));
  server.get('/', (_request, response) => void response.send(byForm ? home : app));
  server.get('/login', (request, response) => {
    const error = request.query.error === undefined ? undefined : 'Wrong name or password.';
    response.send(formPage({ error }));
  });
  server.post('/login', async (request, response) => {
    const { username, password } = sentBy(request);
    if (!isRight(username, password)) return response.redirect('/login?error=1');
    await regenerate(request);
    request.session.user = flowAccount.user;
    response.redirect('/account');
  });
  server.get('/account', (request, response) => {
    if (request.session.user === undefined) response.redirect('/login');
    else response.send(accountPage);
  });
  server.get('/api/me', whoAmI);
  server.post('/api/login', async (request, response) => {
    const { email, password } = sentBy(request);
    if (!isRight(email, password)) return void response.status(401).json({ error: 'wrong name or password' });
    await regenerate(request);
    request.session.user = flowAccount.user;
    response.json({ ok: true });
  });
  const { url, stop } = await openShop(id, server);
  return {
    url,
    stop,
    async signIn(tab, password) {
      if (!byForm) return signInByApp(tab, url, password);
      await signInByForm(tab, url, password);
    },
  };
}

const common: Omit<FlowSite, 'id' | 'title' | 'start'> = {
  ...{ flow: 43, made: 'real' },
  truth: { verdict: 'rotated', session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION },
};

export const serviceWorkerFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'service-worker-form' },
    title: 'A form through the page’s service worker; express-session 1.19',
    start: () => start('service-worker-form', true),
  },
  {
    ...{ ...common, id: 'service-worker-fetch' },
    title: 'A script’s request through the page’s service worker; express-session 1.19',
    start: () => start('service-worker-fetch', false),
  },
];
