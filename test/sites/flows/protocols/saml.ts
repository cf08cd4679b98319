/** SAML 2.0 Web Browser SSO: redirect to the provider, its statement posted back. Both parties are samlify. */
import { randomUUID } from 'node:crypto';
import express from 'express';
import * as samlify from 'samlify';
import { makeCertificate } from '../../../lab/certificate.ts';
import { listen } from '../../shared/listen.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { credentialsForm, document, enter, selfPosting, startShop, submitAt } from './shop.ts';

export const saml: FlowSite = {
  ...{ id: 'saml', flow: 31, title: 'SAML 2.0 between two sites: samlify 2 on both ends, express-session 1.19' },
  made: 'real',
  truth: {
    ...{ verdict: 'rotated', session: ['connect.sid'], framework: 'Express (express-session)' },
    wrongLeavesNoTrace: 'The provider refuses; the browser never comes back to this site.',
  },
  async start() {
    // Schemas would be checked by an XML validator of the operator's choice; the signature is checked by the library itself.
    samlify.setSchemaValidator({ validate: () => Promise.resolve('not checked') });
    const { key, cert } = makeCertificate('rsa');
    const providerApp = express();
    const providerServer = await listen(providerApp);
    const providerUrl = `http://saml-id.localhost:${providerServer.port}`;
    const { redirect, post } = samlify.Constants.namespace.binding;
    const provider = samlify.IdentityProvider({
      entityID: `${providerUrl}/metadata`,
      privateKey: key,
      signingCert: cert,
      singleSignOnService: [{ Binding: redirect, Location: `${providerUrl}/sso` }],
      nameIDFormat: ['urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified'],
    });
    let client: ReturnType<typeof samlify.ServiceProvider> | undefined;
    const party = () => {
      if (client === undefined) throw new Error('the shop has not started');
      return client;
    };

    const shop = await startShop('saml', {
      crossSite: true,
      routes(app, url) {
        client = samlify.ServiceProvider({
          entityID: `${url}/metadata`,
          assertionConsumerService: [{ Binding: post, Location: `${url}/saml/acs` }],
          authnRequestsSigned: false,
          wantAssertionsSigned: true,
        });
        app.get('/login', (_request, response) => {
          response.redirect(party().createLoginRequest(provider, 'redirect').context);
        });
        app.post('/saml/acs', async (request, response) => {
          const { extract } = await party().parseLoginResponse(provider, 'post', request);
          await enter(request, String(extract.nameID));
          response.redirect(303, '/account');
        });
      },
    });

    providerApp.use(express.urlencoded({ extended: false }));
    const question = (url: string) => url.replace(/^[^?]*/, '');
    providerApp.get('/sso', (request, response) => {
      response.send(document('provider', 'Sign in', credentialsForm(`/sso${question(request.originalUrl)}`)));
    });
    providerApp.post('/sso', async (request, response) => {
      const { username, password } = request.body as Readonly<Record<string, string>>;
      if (username !== flowAccount.user || password !== flowAccount.right) {
        const form = credentialsForm(`/sso${question(request.originalUrl)}`, {}, 'Incorrect username or password.');
        return void response.send(document('provider', 'Sign in', form));
      }
      const asked = await provider.parseLoginRequest(party(), 'redirect', { query: request.query });
      const now = new Date();
      const soon = new Date(now.getTime() + 300_000).toISOString();
      const { context } = await provider.createLoginResponse(
        party(),
        { extract: asked.extract },
        'post',
        {},
        (template: string) => {
          const id = `_${randomUUID()}`;
          const acs = `${shop.url}/saml/acs`;
          const values = {
            ...{ ID: id, AssertionID: `_${randomUUID()}`, Destination: acs, AssertionConsumerServiceURL: acs },
            ...{ SubjectRecipient: acs, Audience: `${shop.url}/metadata`, Issuer: `${providerUrl}/metadata` },
            ...{
              IssueInstant: now.toISOString(),
              ConditionsNotBefore: now.toISOString(),
              ConditionsNotOnOrAfter: soon,
            },
            ...{ SubjectConfirmationDataNotOnOrAfter: soon, InResponseTo: String(asked.extract.request?.id ?? '') },
            ...{ NameID: username, NameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified' },
            ...{ StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success', EntityID: `${shop.url}/metadata` },
            AuthnStatement: '',
          };
          return { id, context: samlify.SamlLib.replaceTagsByValue(template, values) };
        },
      );
      response.append('Set-Cookie', `SimpleSAMLAuthToken=_${randomUUID().replaceAll('-', '')}; Path=/; HttpOnly`);
      response.send(selfPosting(`${shop.url}/saml/acs`, { SAMLResponse: String(context), RelayState: '/account' }));
    });
    return {
      ...{ url: shop.url, providerUrl },
      async signIn(tab, password) {
        await tab.goto(`${shop.url}/`);
        await tab.click('a[href="/account"]');
        const expected = password === 'right' ? 'body[data-page=account]' : '.error';
        await submitAt(tab, flowAccount.user, flowAccount[password], expected);
      },
      async stop() {
        await Promise.all([shop.stop(), providerServer.stop()]);
      },
    };
  },
};
