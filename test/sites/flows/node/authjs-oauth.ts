/** Flow 26: Auth.js, and a provider on another site that knows the password: oidc-provider. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ExpressAuth, getSession } from '@auth/express';
import express from 'express';
import Provider from 'oidc-provider';
import { type FlowGround, type FlowSite, flowAccount } from '../flow-site.ts';
import { AUTHJS, authConfig } from './authjs.ts';
import { isRight } from './shop/express.ts';
import { openShop, readForm, type Shop, sendPage } from './shop/ground.ts';
import { fillIn, seeAnswer } from './shop/hands.ts';
import { accountPage, formPage, page, visitorCookies } from './shop/pages.ts';

const ID = 'authjs-oauth';
const client = { client_id: 'flow-shop', client_secret: randomBytes(32).toString('hex') } as const;

async function start(): Promise<FlowGround> {
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
  const provider = await openShop(`${ID}-provider`, (request, response) => answer(request, response));
  const app = express();
  const shop = await openShop(ID, app);
  answer = providerAt(provider.url, `${shop.url}/auth/callback/flow-provider`);

  const config = authConfig({
    providers: [
      {
        ...{ id: 'flow-provider', name: 'the Flow Provider', type: 'oidc', issuer: provider.url },
        ...{ clientId: client.client_id, clientSecret: client.client_secret },
        authorization: { url: `${provider.url}/auth`, params: { scope: 'openid email' } },
        // From server to server: names under .localhost are known to browsers only.
        ...{ token: `http://127.0.0.1:${provider.port}/token`, userinfo: `http://127.0.0.1:${provider.port}/me` },
        client: { id_token_signed_response_alg: 'ES256' },
        checks: ['pkce', 'state'],
        // Without one, Auth.js's form asks its makers' own site for it.
        style: { logo: 'data:image/svg+xml,%3Csvg/%3E' },
      },
    ],
  });
  app.use('/auth', ExpressAuth(config));
  app.get('/', (_request, response) => {
    response.send(page('home', '<a id="to-login" href="/auth/signin?callbackUrl=%2Faccount">Sign in</a>'));
  });
  app.get('/account', async (request, response) => {
    if ((await getSession(request, config)) === null) response.redirect('/auth/signin?callbackUrl=%2Faccount');
    else response.send(accountPage);
  });
  return ground(shop, provider);
}

function ground(shop: Shop, provider: Shop): FlowGround {
  return {
    url: shop.url,
    providerUrl: provider.url,
    async signIn(tab, password) {
      await tab.goto(`${shop.url}/`);
      await tab.click('#to-login');
      await tab.click('form[action$=flow-provider] button');
      await tab.waitFor('body[data-page=login]');
      await fillIn(tab, password, flowAccount.email);
      await seeAnswer(tab, password);
    },
    async stop() {
      await Promise.all([shop.stop(), provider.stop()]);
    },
  };
}

/** What the provider's own people write around oidc-provider: the page that asks for the password. */
function providerAt(issuer: string, redirectUri: string): RequestListener {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri], id_token_signed_response_alg: 'ES256' }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'flow', alg: 'ES256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email: flowAccount.email }) }),
    claims: { openid: ['sub'], email: ['email'] },
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const rest = provider.callback();
  const ask = async (request: IncomingMessage, response: ServerResponse) => {
    const { username, password } = request.method === 'POST' ? await readForm(request) : {};
    if (isRight(username, password)) {
      const { user } = flowAccount;
      return provider.interactionFinished(request, response, { login: { accountId: user } });
    }
    const error = request.method === 'POST' ? 'Wrong name or password.' : undefined;
    sendPage(response, formPage({ action: request.url ?? '/', error }));
  };
  return (request, response) => {
    if (request.url?.startsWith('/interaction/')) void ask(request, response);
    else void rest(request, response);
  };
}

export const authjsOauthFlows: readonly FlowSite[] = [
  {
    ...{ id: ID, flow: 26, made: 'real' },
    title: 'Auth.js (@auth/express 0.12) with oidc-provider 9',
    truth: {
      ...{ verdict: 'nothing-before', session: ['authjs.session-token'], framework: AUTHJS },
      others: ['authjs.csrf-token', 'authjs.callback-url', ...visitorCookies],
      wrongLeavesNoTrace: 'The provider refuses a wrong password on its own site, and the browser does not come back.',
    },
    start,
  },
];
