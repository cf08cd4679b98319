/** The Express shops: the same shop, with a sign-in that keeps the session identifier, gives a new one, or tries to and fails. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type NextFunction, type Request, type Response } from 'express';
import session from 'express-session';
import { listen } from '../shared/listen.ts';
import { account, type Site, type SiteExchange, type SiteName, stories } from '../site.ts';
import { accountPage, homePage, jsonPage, loginPage, page } from './pages.ts';

declare module 'express-session' {
  interface SessionData {
    user?: string;
    csrf?: string;
  }
}

export interface ExpressSite extends Site {
  /** From now on, holds the next request of this method and path before it is answered. */
  hold(method: string, path: string): Hold;
  /** From now on, lets so many requests of this path through and holds all that follow. */
  holdAfter(path: string, after: number): Hold;
  /** From now on, refuses every request of this path after the first `after` ones for `seconds` (429), and then counts anew. */
  limit(path: string, after: number, seconds: number): void;
}

export interface Hold {
  /** Resolves when the request is here. */
  readonly reached: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

type ExpressName = Extract<SiteName, `express-${string}`>;

export async function startExpress(name: ExpressName): Promise<ExpressSite> {
  const story = stories[name];
  const log: SiteExchange[] = [];
  const holds = new Map<string, () => Promise<void>>();
  const shared = (file: string) => fileURLToPath(new URL(`../shared/${file}`, import.meta.url));

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use((request, response, next) => record(log, request, response, next));
  app.use(async (request, _response, next) => {
    const key = `${request.method} ${request.path}`;
    const held = holds.get(key);
    holds.delete(key);
    await held?.();
    next();
  });
  const gates = new Map<string, () => Promise<void>>();
  app.use(async (request, _response, next) => {
    await gates.get(request.path)?.();
    next();
  });
  const limits = new Map<string, { readonly after: number; readonly seconds: number; left: number; until: number }>();
  app.use((request, response, next) => {
    const limit = limits.get(request.path);
    if (limit === undefined) return next();
    if (Date.now() >= limit.until && limit.left === 0) limit.left = limit.after;
    if (limit.left > 0) {
      limit.left -= 1;
      if (limit.left === 0) limit.until = Date.now() + limit.seconds * 1_000;
      return next();
    }
    response.status(429).set('Retry-After', String(limit.seconds)).send('Too many requests.');
  });
  app.get('/style.css', (_request, response) => response.sendFile(shared('style.css')));
  app.get('/practice.js', (_request, response) => response.sendFile(shared('practice.js')));
  // Chromium's DevTools asks for this by itself, with the visitor's cookies; it must not get a session.
  app.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
  app.get('/api/poll', (_request, response) => response.status(204).end());
  // Browsers take this machine for secure; express-session has to be told.
  const secure = story.sessionCookie.startsWith('__Host-');
  if (secure) {
    app.use((request, _response, next) => {
      request.headers['x-forwarded-proto'] = 'https';
      next();
    });
  }
  app.use(
    session({
      ...{ secret: randomBytes(32).toString('hex'), resave: false, saveUninitialized: true },
      ...{ name: story.sessionCookie, proxy: secure, cookie: { secure } },
    }),
  );
  app.use(express.urlencoded({ extended: false }), express.json());

  const csrfOf = (request: Request) => {
    request.session.csrf ??= randomBytes(18).toString('base64url');
    return request.session.csrf;
  };
  const signIn = async (request: Request, user: string) => {
    if (name === 'express-refused') {
      // RFC 6265bis §5.7 step 21: a __Host- cookie must have Path=/.
      const fresh = `s%3A${randomBytes(24).toString('base64url')}.${randomBytes(32).toString('base64url')}`;
      request.res?.append('Set-Cookie', `${story.sessionCookie}=${fresh}; Path=/account; Secure; HttpOnly`);
    } else if (story.rotates)
      await new Promise<void>((done, fail) => request.session.regenerate((e) => (e ? fail(e) : done())));
    request.session.user = user;
  };
  const show = (request: Request, response: Response, name: string, heading: string, body: string) => {
    response.set('Cache-Control', 'no-store').send(page(story, name, heading, body, request.session.user));
  };
  const showLogin = (request: Request, response: Response, inWindow: boolean, error?: string) => {
    const csrf = csrfOf(request);
    response.cookie('XSRF-TOKEN', csrf, { sameSite: 'lax' });
    show(request, response, 'login', 'Sign in', loginPage(csrf, inWindow, error));
  };

  app.get('/', (request, response) => show(request, response, 'home', 'Welcome', homePage));
  app.get('/login', (request, response) => showLogin(request, response, request.query.window !== undefined));
  // The front page under a name of its own, so that its requests can be told from a visitor's.
  app.get('/welcome', (request, response) => show(request, response, 'home', 'Welcome', homePage));
  app.get('/json', (request, response) => show(request, response, 'json', 'Sign in by JSON', jsonPage));
  app.get('/window-done', (request, response) => show(request, response, 'window-done', 'Signed in', ''));
  app.get('/account', (request, response) => {
    if (request.session.user === undefined) response.redirect('/login');
    else show(request, response, 'account', 'Your account', accountPage);
  });
  app.post('/login', async (request, response) => {
    const { username, password, _csrf, window } = request.body as Record<string, string | undefined>;
    if (_csrf !== request.session.csrf) {
      response.status(403);
      return showLogin(request, response, window !== undefined, 'This form was too old. Try again.');
    }
    if (!isRight(username, password)) {
      response.status(401);
      return showLogin(request, response, window !== undefined, 'Wrong name or password.');
    }
    await signIn(request, account.user);
    response.redirect(window === undefined ? '/account' : '/window-done');
  });
  app.post('/api/login', async (request, response) => {
    const { username, password } = request.body as Record<string, string | undefined>;
    if (!isRight(username, password)) return void response.status(401).json({ error: 'wrong name or password' });
    await signIn(request, account.user);
    response.json({ ok: true });
  });
  app.get('/basic', async (request, response) => {
    const credentials = Buffer.from(request.get('authorization')?.replace(/^Basic /i, '') ?? '', 'base64').toString();
    if (credentials !== `${account.user}:${account.password}`) {
      response.status(401).set('WWW-Authenticate', `Basic realm="${story.title}", charset="UTF-8"`);
      return show(
        request,
        response,
        'basic-refused',
        'Sign in by HTTP Basic',
        '<p>Try again with the right password.</p>',
      );
    }
    if (request.session.user === undefined) await signIn(request, account.user);
    show(request, response, 'basic', 'Signed in by HTTP Basic', accountPage);
  });
  app.post('/logout', async (request, response) => {
    const { how } = request.body as Record<string, string | undefined>;
    if (how === 'leave') {
      delete request.session.user;
    } else {
      await new Promise<void>((done, fail) => request.session.destroy((error) => (error ? fail(error) : done())));
      response.clearCookie(story.sessionCookie, { path: '/', httpOnly: true, secure });
    }
    response.redirect('/');
  });

  const server = await listen(app);
  return {
    name,
    url: `http://${name}.localhost:${server.port}`,
    log: () => log,
    stop: server.stop,
    holdAfter(path, after) {
      const arrival = signal();
      const leave = signal();
      let through = 0;
      gates.set(path, async () => {
        through += 1;
        if (through <= after) return;
        arrival.give();
        await leave.given;
      });
      return { reached: arrival.given, release: leave.give };
    },
    limit: (path, after, seconds) => void limits.set(path, { after, seconds, left: after, until: 0 }),
    hold(method, path) {
      const arrival = signal();
      const leave = signal();
      holds.set(`${method} ${path}`, () => {
        arrival.give();
        return leave.given;
      });
      return { reached: arrival.given, release: leave.give };
    },
  };
}

function isRight(user: string | undefined, password: string | undefined): boolean {
  return user === account.user && password === account.password;
}

function record(log: SiteExchange[], request: Request, response: Response, next: NextFunction): void {
  // Not `finish`: it stays away when the browser hangs up the moment it has the answer.
  response.once('close', () => {
    if (!response.headersSent) return;
    const lines = response.getHeader('set-cookie') ?? [];
    const { cookie } = request.headers;
    log.push({
      at: Date.now(),
      method: request.method,
      path: request.originalUrl,
      status: response.statusCode,
      ...(cookie === undefined ? {} : { cookie }),
      setCookies: Array.isArray(lines) ? lines : [String(lines)],
    });
  });
  next();
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
