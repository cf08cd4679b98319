/** WS-Federation as ADFS and ASP.NET's session module speak it (imitation): MS-MWBF messages, FedAuth cookies in chunks. */
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response } from 'express';
import { listen } from '../../shared/listen.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { credentialsForm, document, selfPosting, submitAt } from './shop.ts';

/** SessionAuthenticationModule cuts its cookie where browsers would refuse it; the first one begins with a byte order mark in base64. */
const CHUNK = 2_000;

export const wsFederation: FlowSite = {
  ...{ id: 'ws-federation', flow: 32, title: 'WS-Federation, FedAuth in two chunks (imitation of ASP.NET and ADFS)' },
  made: 'imitation',
  truth: {
    ...{
      verdict: 'nothing-before',
      session: ['FedAuth', 'FedAuth1'],
      framework: 'Windows Identity Foundation, SharePoint',
    },
    wrongLeavesNoTrace: 'The provider refuses; the browser never comes back to this site.',
  },
  async start() {
    const provider = express();
    const providerServer = await listen(provider);
    const providerUrl = `http://ws-federation-id.localhost:${providerServer.port}`;
    const shop = express();
    const shopServer = await listen(shop);
    const url = `http://ws-federation.localhost:${shopServer.port}`;
    const tokens = new Set<string>();
    const sessions = new Set<string>();

    provider.use(express.urlencoded({ extended: false }));
    const question = (request: Request) => request.originalUrl.replace(/^[^?]*/, '');
    provider.get('/adfs/ls/', (request, response) => {
      response.send(document('provider', 'Sign in', credentialsForm(`/adfs/ls/${question(request)}`)));
    });
    provider.post('/adfs/ls/', (request, response) => {
      const { username, password } = request.body as Readonly<Record<string, string>>;
      if (username !== flowAccount.user || password !== flowAccount.right) {
        const form = credentialsForm(`/adfs/ls/${question(request)}`, {}, 'Incorrect user ID or password.');
        return void response.send(document('provider', 'Sign in', form));
      }
      const token = `_${randomBytes(16).toString('hex')}`;
      tokens.add(token);
      response.append('Set-Cookie', `MSISAuth=${randomBytes(240).toString('base64')}; path=/adfs; HttpOnly`);
      response.append(
        'Set-Cookie',
        `MSISAuthenticated=${Buffer.from(new Date().toISOString()).toString('base64')}; path=/adfs; HttpOnly`,
      );
      const wresult = `<t:RequestSecurityTokenResponse xmlns:t="http://schemas.xmlsoap.org/ws/2005/02/trust"><t:RequestedSecurityToken><saml:Assertion AssertionID="${token}" xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion">${randomBytes(400).toString('base64')}</saml:Assertion></t:RequestedSecurityToken></t:RequestSecurityTokenResponse>`;
      response.send(selfPosting(`${url}/`, { wa: 'wsignin1.0', wresult, wctx: 'rm=0&id=passive&ru=%2f' }));
    });

    shop.use(express.urlencoded({ extended: false }));
    shop.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
    shop.get('/', (request, response) => {
      const [, first = ''] = /(?:^|; )FedAuth=([^;]*)/.exec(request.get('cookie') ?? '') ?? [];
      if (sessions.has(first)) return void response.send(document('account', 'Your account', '<p>Two orders.</p>'));
      const realm = encodeURIComponent(`${url}/`);
      response.redirect(
        `${providerUrl}/adfs/ls/?wa=wsignin1.0&wtrealm=${realm}&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f`,
      );
    });
    shop.post('/', (request: Request, response: Response) => {
      const { wresult = '' } = request.body as Readonly<Record<string, string>>;
      const [, token = ''] = /AssertionID="([^"]*)"/.exec(wresult) ?? [];
      if (!tokens.delete(token)) return void response.status(500).send(document('error', 'Server Error', ''));
      const sealed = `77u/${Buffer.from(`<?xml version="1.0" encoding="utf-8"?><SecurityContextToken p1:Id="_${token}">${randomBytes(1_500).toString('base64')}`).toString('base64')}`;
      sessions.add(sealed.slice(0, CHUNK));
      response.append('Set-Cookie', `FedAuth=${sealed.slice(0, CHUNK)}; path=/; HttpOnly`);
      response.append('Set-Cookie', `FedAuth1=${sealed.slice(CHUNK)}; path=/; HttpOnly`);
      response.redirect('/');
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
