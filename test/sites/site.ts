/** A practice site: a real server on loopback, and its own record of every request, which tests take for the truth. */
export interface SiteExchange {
  /** When the answer was sent, ms since the Unix epoch. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  /** The `Cookie` header as it arrived; absent when none did. */
  readonly cookie?: string;
  /** The `Set-Cookie` lines as they were sent, in order. */
  readonly setCookies: readonly string[];
}

export interface Site {
  readonly name: SiteName;
  /** Origin without a final slash: `http://express-kept.localhost:40001`. A host of its own, because cookies ignore ports. */
  readonly url: string;
  log(): readonly SiteExchange[];
  stop(): Promise<void>;
}

/** What is practised on a site, in words for its visitors. */
export interface Story {
  readonly title: string;
  readonly stack: string;
  /** Does a sign-in give the visitor a new session identifier? */
  readonly rotates: boolean;
  readonly sessionCookie: string;
  readonly does: string;
  readonly expect: string;
}

export const stories = {
  'express-kept': {
    title: 'The Teapot Shop',
    stack: 'Express with express-session',
    rotates: false,
    sessionCookie: 'connect.sid',
    does: 'This shop keeps your session identifier when you sign in. Whoever knew it before then shares your account.',
    expect: 'kept',
  },
  'express-rotated': {
    title: 'The Bicycle Shop',
    stack: 'Express with express-session',
    rotates: true,
    sessionCookie: 'connect.sid',
    does: 'This shop gives you a new session identifier when you sign in, by req.session.regenerate().',
    expect: 'rotated',
  },
  'express-refused': {
    title: 'The Umbrella Shop',
    stack: 'Express with express-session',
    rotates: true,
    sessionCookie: '__Host-sid',
    does: 'This shop tries to give you a new session identifier, with an attribute that its name forbids: browsers refuse it, and the old one lives on.',
    expect: 'kept',
  },
  'php-kept': {
    title: 'The Stamp Shop',
    stack: 'PHP with its own sessions',
    rotates: false,
    sessionCookie: 'PHPSESSID',
    does: 'This shop keeps your session identifier when you sign in, which is what PHP does unless told otherwise.',
    expect: 'kept',
  },
  'php-rotated': {
    title: 'The Honey Shop',
    stack: 'PHP with its own sessions',
    rotates: true,
    sessionCookie: 'PHPSESSID',
    does: 'This shop gives you a new session identifier when you sign in, by session_regenerate_id(true).',
    expect: 'rotated',
  },
} as const satisfies Readonly<Record<string, Story>>;

export type SiteName = keyof typeof stories;

export const siteNames = Object.keys(stories) as readonly SiteName[];

/** The one account that every practice site has. */
export const account = { user: 'tester', password: 'correct horse' } as const;
