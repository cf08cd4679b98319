/**
 * A practice site without cookies: one page whose script signs in by JSON, keeps a signed token in localStorage and sends it as
 * `Authorization: Bearer`, to its own server and to one of another site. Signing out is remembered by the server, or is not.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Request } from 'express';
import { listen } from '../shared/listen.ts';
import { account } from '../site.ts';
import { appScript, shopPage } from './page.ts';

export interface TokenSite {
  /** Origin of the page: `http://tokens.localhost:40001`. */
  readonly url: string;
  /** Origin of the other site's server. */
  readonly orders: string;
  /** Tokens that were handed out, in order. */
  readonly tokens: readonly string[];
  stop(): Promise<void>;
}

/** As in many tutorials, and in the lists of those who try. */
const SECRET = 'secret';
const MINUTES = 15;

export async function startTokenSite(forgets: 'forgets' | 'remembers'): Promise<TokenSite> {
  const tokens: string[] = [];
  const ended = new Set<string>();
  const hand = (): { readonly access_token: string; readonly refresh_token: string } => {
    const token = signed({ sub: '4711', name: account.user, jti: randomUUID() });
    tokens.push(token);
    return { access_token: token, refresh_token: randomUUID().replaceAll('-', '') };
  };
  const isSignedIn = (request: Request): boolean => {
    const token = request.get('authorization')?.replace(/^Bearer /, '') ?? '';
    return tokens.includes(token) && !ended.has(token);
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.get('/style.css', (_request, response) =>
    response.sendFile(fileURLToPath(new URL('../shared/style.css', import.meta.url))),
  );
  app.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
  app.get('/', (_request, response) => response.send(shopPage));
  app.get('/app.js', (_request, response) => response.type('js').send(appScript(orders)));
  app.get('/api/me', (request, response) => {
    if (isSignedIn(request)) response.json({ name: account.user });
    else response.status(401).json({ error: 'Sign in first.' });
  });
  app.post('/api/login', express.json(), (request, response) => {
    const { username, password } = request.body as { username?: string; password?: string };
    if (username === account.user && password === account.password) response.json(hand());
    else response.status(401).json({ error: 'Wrong.' });
  });
  app.post('/api/token', express.json(), (_request, response) => response.json(hand()));
  app.post('/api/logout', (request, response) => {
    const token = request.get('authorization')?.replace(/^Bearer /, '') ?? '';
    if (forgets === 'forgets') ended.add(token);
    response.status(204).end();
  });
  const other = express();
  other.use((_request, response, next) => {
    response.set('Access-Control-Allow-Origin', '*').set('Access-Control-Allow-Headers', 'authorization');
    next();
  });
  other.options('/orders', (_request, response) => void response.status(204).end());
  other.get('/orders', (request, response) => void response.json(isSignedIn(request) ? [{ what: 'kettle' }] : []));

  const second = await listen(other);
  const orders = `http://orders.localhost:${second.port}`;
  const first = await listen(app);
  return {
    ...{ url: `http://tokens.localhost:${first.port}`, orders, tokens },
    async stop() {
      await Promise.all([first.stop(), second.stop()]);
    },
  };
}

function signed(claims: object): string {
  const now = Math.floor(Date.now() / 1_000);
  const part = (what: object) => Buffer.from(JSON.stringify(what)).toString('base64url');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const body = `${head}.${part({ ...claims, iat: now, exp: now + MINUTES * 60 })}`;
  return `${body}.${createHmac('sha256', SECRET).update(body).digest('base64url')}`;
}
