import type { Framework } from './framework.ts';

const AUTHJS = 'https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/lib/utils/cookie.ts';
const BETTER_AUTH = 'https://github.com/better-auth/better-auth/blob/main/packages/better-auth/src/cookies/index.ts';

/** Node and its neighbours. */
export const javascript: readonly Framework[] = [
  {
    id: 'express-session',
    framework: 'Express (express-session)',
    name: 'connect.sid',
    role: 'session',
    bits: 192,
    source: 'https://github.com/expressjs/session/blob/master/README.md',
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
    bits: 192,
    source: 'https://github.com/fastify/session/blob/main/README.md',
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
    howToHarden: `// auth.ts: with https and this, the name gets __Secure- and the cookie Secure
export const { handlers, auth } = NextAuth({ providers, useSecureCookies: true });`,
  },
  {
    id: 'authjs-csrf',
    framework: 'Auth.js (CSRF)',
    name: /^(?:authjs|next-auth)\.csrf-token$/,
    role: 'csrf',
    source: AUTHJS,
  },
  {
    id: 'authjs-flow',
    framework: 'Auth.js (sign-in under way)',
    name: /^(?:authjs|next-auth)\.(?:callback-url|pkce\.code_verifier|state|nonce)$/,
    role: 'preference',
    source: AUTHJS,
  },
  {
    id: 'better-auth',
    framework: 'Better Auth',
    name: 'better-auth.session_token',
    role: 'session',
    source: BETTER_AUTH,
    howToHarden: `export const auth = betterAuth({ advanced: { useSecureCookies: true } });`,
  },
  {
    id: 'better-auth-data',
    framework: 'Better Auth (cached session)',
    name: /^better-auth\.session_data(?:\.\d+)?$/,
    role: 'session',
    source: BETTER_AUTH,
  },
  {
    id: 'signature-companion',
    framework: 'Keygrip (signature of another cookie)',
    name: /^[\w.:-]{1,100}\.sig$/,
    role: 'preference',
    source: 'https://github.com/pillarjs/cookies/blob/master/index.js',
  },
  {
    id: 'sails',
    framework: 'Sails',
    name: 'sails.sid',
    role: 'session',
    bits: 192,
    source: 'https://github.com/balderdashy/sails/blob/master/lib/hooks/session/index.js',
    howToHarden: `// config/session.js
module.exports.session = {
  key: '__Host-sid',
  cookie: { path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
};`,
  },
];
