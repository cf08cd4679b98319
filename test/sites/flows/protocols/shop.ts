/** A small shop on Express with express-session that somebody else signs people in to. */
import { randomBytes } from 'node:crypto';
import express, { type Express, type Request, type Response } from 'express';
import session from 'express-session';
import type { Tab } from '../../../support/driver.ts';
import { listen } from '../../shared/listen.ts';

declare module 'express-session' {
  interface SessionData {
    user?: string;
    /** What the shop has to remember between sending somebody to a provider and getting them back. */
    asked?: Record<string, string>;
  }
}

export interface Shop {
  /** Origin without a final slash. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface ShopOptions {
  /** A visitor gets a session at the first page, as with `saveUninitialized`. Default true. */
  readonly greets?: boolean;
  /** Sent with cross-site posts too; needs Secure, which browsers grant this machine. Default false. */
  readonly crossSite?: boolean;
  readonly routes: (app: Express, url: string) => void | Promise<void>;
}

/** The first page, the account page (which leads strangers to /login), and the caller's own routes. */
export async function startShop(id: string, { greets = true, crossSite = false, routes }: ShopOptions): Promise<Shop> {
  const app = express();
  const server = await listen(app);
  const url = `http://${id}.localhost:${server.port}`;
  app.disable('x-powered-by');
  app.set('etag', false);
  // Chromium's DevTools asks for this by itself, with the visitor's cookies.
  app.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
  if (crossSite)
    app.use((request, _response, next) => {
      request.headers['x-forwarded-proto'] = 'https';
      next();
    });
  app.use(
    session({
      ...{ secret: randomBytes(32).toString('hex'), resave: false, saveUninitialized: greets, proxy: crossSite },
      cookie: crossSite ? { secure: true, sameSite: 'none' } : {},
    }),
    express.urlencoded({ extended: false }),
    express.json(),
  );
  app.get('/', (request, response) => show(response, 'home', 'Welcome', '<a href="/account">Account</a>', request));
  app.get('/account', (request, response) => {
    if (request.session.user === undefined) response.redirect('/login');
    else show(response, 'account', 'Your account', '<p>Two orders.</p>', request);
  });
  await routes(app, url);
  return { url, stop: server.stop };
}

/** Signs in with a new session identifier (express-session's `regenerate`). */
export async function enter(request: Request, user: string): Promise<void> {
  await new Promise<void>((done, fail) => request.session.regenerate((error) => (error ? fail(error) : done())));
  request.session.user = user;
  // A redirect may otherwise be answered before the store has the session.
  await new Promise<void>((done, fail) => request.session.save((error) => (error ? fail(error) : done())));
}

export function show(response: Response, name: string, heading: string, body: string, request?: Request): void {
  const who = request?.session?.user === undefined ? '' : `<p>Signed in as ${request.session.user}.</p>`;
  response.set('Cache-Control', 'no-store').send(document(name, heading, `${who}${body}`));
}

export function document(name: string, heading: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${heading}</title><link rel="icon" href="data:,">
<body data-page="${name}"><h1>${heading}</h1>${body}`;
}

/** A sign-in form as providers have it. `hidden`: names and values. */
export function credentialsForm(action: string, hidden: Readonly<Record<string, string>> = {}, error = ''): string {
  const more = Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const alert = error === '' ? '' : `<p class="error" role="alert">${error}</p>`;
  return `${alert}<form method="post" action="${action}">${more.join('')}
<label>Name <input name="username" autocomplete="username"></label>
<label>Password <input name="password" type="password" autocomplete="current-password"></label>
<button>Sign in</button></form>`;
}

/** A page that posts itself on at once, as form_post, SAML and WS-Federation have it. */
export function selfPosting(action: string, fields: Readonly<Record<string, string>>): string {
  const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${quoted(value)}">`,
  );
  return document(
    'posting',
    'Going on',
    `<form method="post" action="${quoted(action)}">${inputs.join('')}<button>Go on</button></form><script>document.forms[0].submit()</script>`,
  );
}

/** Fills in `credentialsForm` and sends it; waits for the page that the password deserves. */
export async function submitAt(tab: Tab, user: string, password: string, expected: string): Promise<void> {
  await tab.fill('input[name=username]', user);
  await tab.fill('input[name=password]', password);
  await tab.click('form button');
  await tab.waitFor(expected);
}
