/** Apereo CAS (imitation): the provider sends a ticket back in the address, and the shop asks it whom the ticket is for. */
import { randomBytes } from 'node:crypto';
import express from 'express';
import { listen } from '../../shared/listen.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { credentialsForm, document, submitAt } from './shop.ts';

export const cas: FlowSite = {
  ...{
    id: 'cas-ticket',
    flow: 33,
    title: 'CAS ticket, a servlet session made at the return (imitation of CAS 7 and its client)',
  },
  made: 'imitation',
  truth: {
    ...{ verdict: 'nothing-before', session: ['JSESSIONID'] },
    wrongLeavesNoTrace: 'The provider refuses; the browser never comes back to this site.',
  },
  async start() {
    const provider = express();
    const providerServer = await listen(provider);
    const providerUrl = `http://cas-ticket-id.localhost:${providerServer.port}`;
    const shop = express();
    const shopServer = await listen(shop);
    const url = `http://cas-ticket.localhost:${shopServer.port}`;
    const tickets = new Set<string>();
    const sessions = new Set<string>();

    provider.use(express.urlencoded({ extended: false }));
    const form = (service: string, error = '') =>
      credentialsForm(
        `/cas/login?service=${encodeURIComponent(service)}`,
        {
          execution: `${randomBytes(16).toString('hex')}_${randomBytes(900).toString('base64url')}`,
          _eventId: 'submit',
        },
        error,
      );
    provider.get('/cas/login', ({ query }, response) => {
      response.send(document('provider', 'Central Authentication Service', form(String(query.service))));
    });
    provider.post('/cas/login', ({ query, body }, response) => {
      const { username, password } = body as Readonly<Record<string, string>>;
      if (username !== flowAccount.user || password !== flowAccount.right) {
        response.status(401).send(document('provider', 'CAS', form(String(query.service), 'Invalid credentials.')));
        return;
      }
      const ticket = `ST-14-${randomBytes(24).toString('base64url').replaceAll('_', 'x')}-cas1`;
      tickets.add(ticket);
      const granting = `eyJhbGciOiJIUzUxMiJ9.${randomBytes(300).toString('base64url')}.${randomBytes(64).toString('base64url')}`;
      response.append('Set-Cookie', `TGC=${granting}; Path=/cas/; HttpOnly`);
      response.redirect(`${String(query.service)}?ticket=${ticket}`);
    });

    shop.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
    shop.get('/', (request, response) => {
      const ticket = String(request.query.ticket ?? '');
      if (tickets.delete(ticket)) {
        const session = randomBytes(16).toString('hex').toUpperCase();
        sessions.add(session);
        response.append('Set-Cookie', `JSESSIONID=${session}; Path=/; HttpOnly`);
        return response.redirect('/');
      }
      const [, session = ''] = /(?:^|; )JSESSIONID=([^;]*)/.exec(request.get('cookie') ?? '') ?? [];
      if (sessions.has(session)) return void response.send(document('account', 'Your account', '<p>Two orders.</p>'));
      response.redirect(`${providerUrl}/cas/login?service=${encodeURIComponent(`${url}/`)}`);
    });
    return {
      ...{ url, providerUrl },
      async signIn(tab, password) {
        await tab.goto(`${url}/`);
        const expected = password === 'right' ? 'body[data-page=account]' : '.error';
        await submitAt(tab, flowAccount.user, flowAccount[password], expected);
      },
      async stop() {
        await Promise.all([shopServer.stop(), providerServer.stop()]);
      },
    };
  },
};
