/** Flows 37 and 38: who first, password second; on two pages of a server, or by two calls of a script. */
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { csrfOf, EXPRESS_SESSION, expressShop, isRight, regenerate, sentBy, whoAmI } from './shop/express.ts';
import { openShop } from './shop/ground.ts';
import { seeAnswer } from './shop/hands.ts';
import { accountPage, appPage, emailInput, formPage, homePage, passwordInput, visitorCookies } from './shop/pages.ts';

async function startPages(): Promise<FlowGround> {
  const app = expressShop();
  app.get('/', (_request, response) => void response.send(homePage));
  app.get('/login', (request, response) => {
    response.send(formPage({ inputs: emailInput, hidden: { _csrf: csrfOf(request) } }));
  });
  app.post('/login', (request, response) => {
    const { email, _csrf } = sentBy(request);
    if (_csrf !== request.session.csrf) return void response.sendStatus(403);
    request.session.pending = email ?? '';
    response.redirect('/login/password');
  });
  app.get('/login/password', (request, response) => {
    const { error } = request.session;
    delete request.session.error;
    const hidden = { _csrf: csrfOf(request) };
    response.send(formPage({ action: '/login/password', inputs: passwordInput, hidden, error }, 'password'));
  });
  app.post('/login/password', async (request, response) => {
    const { password, _csrf } = sentBy(request);
    if (_csrf !== request.session.csrf) return void response.sendStatus(403);
    if (!isRight(request.session.pending, password)) {
      request.session.error = 'Wrong password.';
      return response.redirect('/login/password');
    }
    await regenerate(request);
    request.session.user = flowAccount.user;
    response.redirect('/account');
  });
  app.get('/account', (request, response) => {
    if (request.session.user === undefined) response.redirect('/login');
    else response.send(accountPage);
  });
  const { url, stop } = await openShop('identifier-first-pages', app);
  return {
    url,
    stop,
    async signIn(tab, password) {
      await tab.goto(`${url}/`);
      await tab.click('#to-login');
      await tab.fill('#user', flowAccount.email);
      await tab.click('#sign-in');
      await tab.waitFor('body[data-page=password]');
      await tab.fill('#password', flowAccount[password]);
      await tab.click('#sign-in');
      await seeAnswer(tab, password);
    },
  };
}

async function startApp(): Promise<FlowGround> {
  const app = expressShop();
  const page = appPage({
    first: "await post('/api/login/identifier', { email: user });",
    send: "return (await post('/api/login/password', { password })).ok;",
  });
  app.get('/', (_request, response) => void response.send(page));
  app.get('/api/me', whoAmI);
  app.post('/api/login/identifier', (request, response) => {
    request.session.pending = sentBy(request).email ?? '';
    response.json({ next: 'password' });
  });
  app.post('/api/login/password', async (request, response) => {
    if (!isRight(request.session.pending, sentBy(request).password)) {
      return void response.status(401).json({ error: 'wrong password' });
    }
    await regenerate(request);
    request.session.user = flowAccount.user;
    response.json({ ok: true });
  });
  const { url, stop } = await openShop('identifier-first-app', app);
  return {
    url,
    stop,
    async signIn(tab, password) {
      await tab.goto(`${url}/`);
      await tab.waitFor('body[data-page=login]');
      await tab.fill('#user', flowAccount.email);
      await tab.click('#sign-in');
      await tab.waitFor('body[data-page=password]');
      await tab.fill('#password', flowAccount[password]);
      await tab.click('#sign-in');
      await seeAnswer(tab, password);
    },
  };
}

const common = {
  made: 'real',
  truth: { verdict: 'rotated', session: ['connect.sid'], others: visitorCookies, framework: EXPRESS_SESSION },
} as const;

export const identifierFirstFlows: readonly FlowSite[] = [
  {
    ...{ ...common, id: 'identifier-first-pages', flow: 37 },
    title: 'Who first, password second, two pages; express-session 1.19',
    start: startPages,
  },
  {
    ...{ ...common, id: 'identifier-first-app', flow: 38 },
    title: 'Who first, password second, two calls of a script; express-session 1.19',
    start: startApp,
  },
];
