/** Express with express-session as the flows use it: what they share, and nothing of what they differ in. */
import { randomBytes } from 'node:crypto';
import express, { type Express, type Request, type Response } from 'express';
import session, { type SessionOptions } from 'express-session';
import { flowAccount } from '../../flow-site.ts';

declare module 'express-session' {
  interface SessionData {
    user?: string;
    csrf?: string;
    error?: string;
    /** Who wants to sign in, and has not shown yet that they may. */
    pending?: string;
  }
}

export const EXPRESS_SESSION = 'Express (express-session)';

/** Parses forms and JSON, gives every visitor a session. */
export function expressShop(options: Partial<SessionOptions> = {}): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(session({ secret: randomBytes(32).toString('hex'), resave: false, saveUninitialized: true, ...options }));
  app.use(express.urlencoded({ extended: false }), express.json());
  return app;
}

export function sentBy(request: Request): Readonly<Record<string, string | undefined>> {
  return (request.body ?? {}) as Record<string, string | undefined>;
}

export function isRight(user: unknown, password: unknown): boolean {
  return (user === flowAccount.user || user === flowAccount.email) && password === flowAccount.right;
}

export function regenerate(request: Request): Promise<void> {
  return new Promise((done, fail) => request.session.regenerate((error) => (error ? fail(error) : done())));
}

/** The token that forms send back, of one session. */
export function csrfOf(request: Request): string {
  request.session.csrf ??= randomBytes(18).toString('base64url');
  return request.session.csrf;
}

/** As axios and Angular expect it: a cookie that scripts read. */
export function giveXsrfCookie(request: Request, response: Response): void {
  response.cookie('XSRF-TOKEN', csrfOf(request), { sameSite: 'lax' });
}

export function whoAmI(request: Request, response: Response): void {
  const { user } = request.session;
  if (user === undefined) response.status(401).json({ error: 'nobody is signed in' });
  else response.json({ name: user });
}
