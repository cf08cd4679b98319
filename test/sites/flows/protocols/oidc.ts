/** OpenID Connect with a real provider (oidc-provider) and a real client (openid-client); the provider is another site. */
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response } from 'express';
import Provider from 'oidc-provider';
import * as client from 'openid-client';
import { listen } from '../../shared/listen.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { credentialsForm, document, enter, startShop, submitAt } from './shop.ts';

const PROVIDER_ONLY = 'The provider refuses; the browser never comes back to this site.';

export const oidcFlows: readonly FlowSite[] = [
  oidcFlow({
    ...{ id: 'oidc-code', flow: 29, title: 'OpenID Connect with a code: oidc-provider 9 and openid-client 6' },
    formPost: false,
  }),
  oidcFlow({
    ...{ id: 'oidc-form-post', flow: 30, title: 'OpenID Connect with form_post: oidc-provider 9 and openid-client 6' },
    formPost: true,
  }),
];

function oidcFlow({
  formPost,
  ...site
}: Pick<FlowSite, 'id' | 'flow' | 'title'> & { readonly formPost: boolean }): FlowSite {
  return {
    ...site,
    made: 'real',
    truth: {
      ...{ verdict: 'rotated', session: ['connect.sid'], framework: 'Express (express-session)' },
      wrongLeavesNoTrace: PROVIDER_ONLY,
    },
    async start() {
      let configuration: client.Configuration | undefined;
      const configured = (): client.Configuration => {
        if (configuration === undefined) throw new Error('the provider has not started');
        return configuration;
      };
      const shop = await startShop(site.id, {
        crossSite: formPost,
        routes(app, url) {
          app.get('/login', async (request, response) => {
            const pending = {
              verifier: client.randomPKCECodeVerifier(),
              state: client.randomState(),
              nonce: client.randomNonce(),
            };
            request.session.asked = pending;
            const target = client.buildAuthorizationUrl(configured(), {
              ...{ redirect_uri: `${url}/callback`, scope: 'openid', state: pending.state, nonce: pending.nonce },
              ...(formPost ? { response_mode: 'form_post' } : {}),
              code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
              code_challenge_method: 'S256',
            });
            response.redirect(target.href);
          });
          const finish = async (request: Request, response: Response) => {
            const { verifier = '', state = '', nonce = '' } = request.session.asked ?? {};
            const address = new URL(request.originalUrl, url);
            const answer = formPost
              ? new globalThis.Request(address, {
                  method: 'POST',
                  body: new URLSearchParams(request.body as Record<string, string>),
                })
              : address;
            const tokens = await client.authorizationCodeGrant(configured(), answer, {
              ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
            });
            await enter(request, tokens.claims()?.sub ?? '');
            response.redirect('/account');
          };
          if (formPost) app.post('/callback', finish);
          else app.get('/callback', finish);
        },
      });
      const provider = await startProvider(`${site.id}-id`, `${shop.url}/callback`);
      configuration = await client.discovery(new URL(provider.url), 'shop', 'shop secret', undefined, {
        [client.customFetch]: fetchHere,
        execute: [client.allowInsecureRequests],
      });
      return {
        ...{ url: shop.url, providerUrl: provider.url },
        async signIn(tab, password) {
          await tab.goto(`${shop.url}/`);
          await tab.click('a[href="/account"]');
          const expected = password === 'right' ? 'body[data-page=account]' : '.error';
          await submitAt(tab, flowAccount.user, flowAccount[password], expected);
        },
        async stop() {
          await Promise.all([shop.stop(), provider.stop()]);
        },
      };
    },
  };
}

/** Signs in whoever knows the password; everybody agrees to everything, because consent is no part of a sign-in. */
async function startProvider(
  id: string,
  redirectUri: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const app = express();
  const server = await listen(app);
  const url = `http://${id}.localhost:${server.port}`;
  const provider = new Provider(url, {
    clients: [{ client_id: 'shop', client_secret: 'shop secret', redirect_uris: [redirectUri] }],
    cookies: { keys: [randomBytes(24).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  app.get('/interaction/:uid', async (request: Request<{ uid: string }>, response: Response) => {
    await provider.interactionDetails(request, response);
    response.send(document('provider', 'Sign in', credentialsForm(`/interaction/${request.params.uid}`)));
  });
  app.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false }),
    async (request: Request<{ uid: string }>, response: Response) => {
      const { username, password } = request.body as Readonly<Record<string, string>>;
      if (username === flowAccount.user && password === flowAccount.right)
        return provider.interactionFinished(request, response, { login: { accountId: username } });
      const form = credentialsForm(`/interaction/${request.params.uid}`, {}, 'Invalid username or password.');
      response.send(document('provider', 'Sign in', form));
    },
  );
  app.use(provider.callback());
  return { url, stop: server.stop };
}

/** Node does not know `*.localhost`: the server there is this machine. */
const fetchHere: client.CustomFetch = (url, options) => {
  const { host, hostname } = new URL(url);
  return fetch(url.replace(hostname, '127.0.0.1'), {
    ...(options as RequestInit),
    headers: { ...options.headers, host },
  });
};
