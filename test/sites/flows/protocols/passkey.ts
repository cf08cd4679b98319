/** A passkey instead of a password: SimpleWebAuthn on both ends, the browser's own virtual authenticator between them. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { enter, show, startShop } from './shop.ts';

const browserLibrary = fileURLToPath(
  new URL('../../../../node_modules/@simplewebauthn/browser/dist/bundle/index.umd.min.js', import.meta.url),
);

const page = `<p id="error" role="alert"></p><button id="passkey">Sign in with a passkey</button>
<script src="/simplewebauthn.js"></script>
<script>
const json = (path, body) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
fetch('/api/me');
document.getElementById('passkey').addEventListener('click', async () => {
  const options = await (await json('/api/passkey/options', { mediation: 'optional' })).json();
  const answer = await json('/api/passkey/verify', await SimpleWebAuthnBrowser.startAuthentication({ optionsJSON: options }));
  if (!answer.ok) { document.getElementById('error').className = 'error'; return; }
  await fetch('/api/me');
  location.assign('/account');
});
</script>`;

export const passkey: FlowSite = {
  ...{ id: 'passkey', flow: 40, title: 'Passkey: SimpleWebAuthn 14, express-session 1.19' },
  made: 'real',
  truth: { verdict: 'rotated', session: ['connect.sid'], framework: 'Express (express-session)' },
  async start() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const held = { credentialId: randomBytes(32), userHandle: Buffer.from(flowAccount.user) };
    /** COSE_Key (RFC 9053 §7.1): kty EC2, alg ES256, crv P-256, x, y. */
    const coseKey = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
    let known = true;

    const shop = await startShop('passkey', {
      routes(app, url) {
        app.get('/simplewebauthn.js', (_request, response) => response.sendFile(browserLibrary));
        app.get('/login', (request, response) => show(response, 'login', 'Sign in', page, request));
        app.get('/api/me', (request, response) => {
          if (request.session.user === undefined) response.status(401).json({ error: 'nobody' });
          else response.json({ user: request.session.user });
        });
        app.post('/api/passkey/options', async (request, response) => {
          const options = await generateAuthenticationOptions({
            rpID: 'passkey.localhost',
            userVerification: 'preferred',
          });
          request.session.asked = { challenge: options.challenge };
          response.json(options);
        });
        app.post('/api/passkey/verify', async (request, response) => {
          const answer = request.body as AuthenticationResponseJSON;
          if (!known || answer.id !== held.credentialId.toString('base64url'))
            return void response.status(400).json({ error: 'unknown passkey' });
          const { verified } = await verifyAuthenticationResponse({
            response: answer,
            expectedChallenge: request.session.asked?.challenge ?? '',
            ...{ expectedOrigin: url, expectedRPID: 'passkey.localhost', requireUserVerification: false },
            credential: { id: answer.id, publicKey: new Uint8Array(coseKey), counter: 0 },
          });
          if (!verified) return void response.status(400).json({ error: 'not verified' });
          await enter(request, flowAccount.user);
          response.json({ ok: true });
        });
      },
    });
    return {
      url: shop.url,
      async signIn(tab, password) {
        known = password === 'right';
        await tab.addPasskey({
          ...{ ...held, rpId: 'passkey.localhost' },
          privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
        });
        await tab.goto(`${shop.url}/`);
        await tab.click('a[href="/account"]');
        await tab.click('#passkey');
        await tab.waitFor(known ? 'body[data-page=account]' : '.error');
      },
      stop: shop.stop,
    };
  },
};
