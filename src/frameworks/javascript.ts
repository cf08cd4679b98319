import type { Framework } from './framework.ts';

const AUTHJS = 'https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/lib/utils/cookie.ts';
const BETTER_AUTH = 'https://github.com/better-auth/better-auth/blob/main/packages/better-auth/src/cookies/index.ts';
const COOKIES = 'https://github.com/pillarjs/cookies/blob/master/index.js';
const AUTHJS_COOKIE = { secure: 'https', httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true } as const;

const EXPRESS_SESSION = {
  defaults: {
    secure: false,
    httpOnly: true,
    sameSite: 'absent',
    path: '/',
    hostOnly: true,
    lifetime: 'session',
    source: 'https://github.com/expressjs/session/blob/master/session/cookie.js',
  },
  form: {
    text: '24 random bytes in base64url, with a signature',
    bits: 192,
    shape: { characters: 32, alphabet: 64 },
    source: 'https://github.com/expressjs/session/blob/master/index.js',
  },
} as const satisfies Pick<Framework, 'defaults' | 'form'>;

/** Node.js and its neighbours. */
export const javascript: readonly Framework[] = [
  {
    id: 'express-session',
    framework: 'Express (express-session)',
    name: 'connect.sid',
    role: 'session',
    source: 'https://github.com/expressjs/session/blob/master/README.md',
    ...EXPRESS_SESSION,
    howToRotate: `// right after the password was checked
req.session.regenerate((error) => {
  if (error) return next(error);
  req.session.user = user.id;
  req.session.save((error) => (error ? next(error) : res.redirect('/account')));
});`,
    howToHarden: `app.use(session({
  name: '__Host-sid',
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
}));`,
  },
  {
    id: 'fastify-session',
    framework: 'Fastify (@fastify/session)',
    name: 'sessionId',
    role: 'session',
    source: 'https://github.com/fastify/session/blob/main/README.md',
    defaults: {
      httpOnly: true,
      path: '/',
      hostOnly: true,
      source: 'https://github.com/fastify/session/blob/main/lib/cookie.js',
    },
    form: {
      text: '24 random bytes in base64url, with a signature',
      bits: 192,
      shape: { characters: 32, alphabet: 64 },
      source: 'https://github.com/fastify/session/blob/main/lib/idGenerator.js',
    },
    howToRotate: `// right after the password was checked
await request.session.regenerate();
request.session.user = user.id;`,
    howToHarden: `app.register(fastifySession, {
  cookieName: '__Host-sid',
  secret: process.env.SESSION_SECRET,
  saveUninitialized: false,
  cookie: { path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
});`,
  },
  {
    id: 'koa-session',
    framework: 'Koa (koa-session)',
    name: /^koa[.:]sess$/,
    role: 'session',
    source: 'https://github.com/koajs/session/blob/master/Readme.md',
    defaults: { secure: 'https', httpOnly: true, sameSite: 'absent', path: '/', hostOnly: true, lifetime: 86_400 },
    form: { text: 'the session itself as JSON in base64, signed in a second cookie; with a store, a random UUID' },
    howToRotate: `// after the password was checked; with an external store the identifier changes
ctx.session = null;
ctx.session = { user: user.id };`,
    howToHarden: `app.use(session({ key: '__Host-sess', secure: true, httpOnly: true, sameSite: 'lax', signed: true }, app));`,
  },
  {
    id: 'cookie-session',
    framework: 'Express (cookie-session)',
    name: 'session',
    // Base64 of `{"`: the state itself.
    value: /^eyJ[A-Za-z0-9+/]*={0,2}$/,
    role: 'session',
    source: 'https://github.com/expressjs/cookie-session/blob/master/index.js',
    defaults: {
      secure: 'https',
      httpOnly: true,
      sameSite: 'absent',
      path: '/',
      hostOnly: true,
      lifetime: 'session',
      source: COOKIES,
    },
    form: { text: 'the session itself as JSON in base64, signed in a second cookie: nothing random' },
    howToRotate: `// the state is in the cookie: begin with an empty one at sign-in
req.session = { user: user.id };`,
    howToHarden: `app.use(cookieSession({
  name: '__Host-session', keys: [process.env.SESSION_KEY], path: '/', secure: true, httpOnly: true, sameSite: 'lax',
}));`,
  },
  {
    id: 'iron-session',
    framework: 'iron-session',
    name: /^[\w.-]{1,100}$/,
    // iron-session has no default name; its seals cannot be mistaken.
    value: /^Fe26\.2(?:\*|%2A)\w{0,20}(?:\*|%2A)/i,
    role: 'session',
    source: 'https://github.com/vvo/iron-session/blob/main/README.md',
    defaults: { secure: true, httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 1_209_540 },
    form: { text: 'the session itself, encrypted and authenticated, good for 14 days' },
    howToRotate: `// the state is sealed into the cookie: begin with an empty one at sign-in
session.destroy();
session.user = user.id;
await session.save();`,
    howToHarden: `const options = {
  password: process.env.SESSION_PASSWORD,
  cookieName: '__Host-session',
  cookieOptions: { path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
};`,
  },
  {
    id: 'authjs',
    framework: 'Auth.js',
    name: /^(?:authjs|next-auth)\.session-token(?:\.\d+)?$/,
    role: 'session',
    onlySignedIn: true,
    source: AUTHJS,
    defaults: { ...AUTHJS_COOKIE, lifetime: 2_592_000 },
    form: {
      text: 'the session itself in an encrypted token (JWE); with a database, a random UUID',
      source: 'https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/jwt.ts',
    },
    howToHarden: `// auth.ts: with https and this, the name gets __Secure- and the cookie Secure
export const { handlers, auth } = NextAuth({ providers, useSecureCookies: true });`,
  },
  {
    id: 'authjs-csrf',
    framework: 'Auth.js (CSRF)',
    name: /^(?:authjs|next-auth)\.csrf-token$/,
    role: 'csrf',
    source: AUTHJS,
    defaults: { ...AUTHJS_COOKIE, lifetime: 'session' },
    form: {
      text: '32 random bytes in 64 hexadecimal digits, then a hash over them and a secret',
      bits: 256,
      shape: { characters: 64, alphabet: 16 },
      source: 'https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/lib/utils/web.ts',
    },
  },
  {
    id: 'authjs-flow',
    framework: 'Auth.js (sign-in under way)',
    name: /^(?:authjs|next-auth)\.(?:callback-url|pkce\.code_verifier|state|nonce)$/,
    role: 'preference',
    source: AUTHJS,
    defaults: AUTHJS_COOKIE,
  },
  {
    id: 'better-auth',
    framework: 'Better Auth',
    name: 'better-auth.session_token',
    role: 'session',
    source: BETTER_AUTH,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 604_800 },
    form: {
      text: '32 random letters and digits, with a signature',
      bits: 190,
      shape: { characters: 32, alphabet: 62 },
      source: 'https://github.com/better-auth/better-auth/blob/main/packages/core/src/utils/id.ts',
    },
    howToRotate: `// a sign-in of a plugin's own, right after the proof was checked
const session = await ctx.context.internalAdapter.createSession(user.id);
await setSessionCookie(ctx, { session, user });`,
    howToHarden: `export const auth = betterAuth({ advanced: { useSecureCookies: true } });`,
  },
  {
    id: 'better-auth-data',
    framework: 'Better Auth (cached session)',
    name: /^better-auth\.session_data(?:\.\d+)?$/,
    role: 'session',
    source: BETTER_AUTH,
    defaults: { secure: 'https', httpOnly: true, sameSite: 'Lax', path: '/', hostOnly: true, lifetime: 300 },
    form: { text: 'a copy of the session as JSON, with an expiry time and an HMAC' },
    howToHarden: `// a revoked session lives on in this copy until it is too old
export const auth = betterAuth({
  session: { cookieCache: { enabled: true, maxAge: 60, strategy: 'jwe' } },
});`,
  },
  {
    id: 'signature-companion',
    framework: 'Keygrip (signature of another cookie)',
    name: /^[\w.:-]{1,100}\.sig$/,
    role: 'preference',
    source: COOKIES,
  },
  {
    id: 'sails',
    framework: 'Sails',
    name: 'sails.sid',
    role: 'session',
    source: 'https://github.com/balderdashy/sails/blob/master/lib/hooks/session/index.js',
    // Sails hands its settings to express-session.
    ...EXPRESS_SESSION,
    howToRotate: `// in the action that signs people in, right after the password was checked
this.req.session.regenerate((error) => {
  if (error) return exits.error(error);
  this.req.session.userId = user.id;
  return exits.success();
});`,
    howToHarden: `// config/session.js
module.exports.session = {
  key: '__Host-sid',
  cookie: { path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
};`,
  },
];
