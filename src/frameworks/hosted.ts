import type { Framework } from './framework.ts';

const CLERK = 'https://clerk.com/docs/pr/2248/how-clerk-works/cookies';
const SUPERTOKENS = 'https://supertokens.com/docs/session/common-customizations/sessions/cookie-consent';
const SUPERTOKENS_CODE =
  'https://github.com/supertokens/supertokens-node/blob/master/lib/ts/recipe/session/cookieAndHeaders.ts';
const NILE = 'https://thenile.dev/docs/auth/concepts/cookies';

/** Hosted sign-in services, whose cookies are written on the site that uses them. */
export const hosted: readonly Framework[] = [
  {
    id: 'supabase',
    framework: 'Supabase',
    name: /^sb-[\w-]{1,60}-auth-token(?:\.\d+)?$/,
    role: 'session',
    source: 'https://supabase.github.io/server/documents/ssr-frameworks.html',
    defaults: {
      secure: false,
      httpOnly: false,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 34_560_000,
      source: 'https://github.com/supabase/ssr/blob/main/src/utils/constants.ts',
    },
    form: {
      text: 'the session and its tokens as JSON in base64url, over several cookies where it is long',
      source: 'https://github.com/supabase/ssr/blob/main/src/cookies.ts',
    },
    howToHarden: `// scripts read this cookie: HttpOnly would sign them out; shorten its life and keep it off http
createServerClient(url, key, { cookies, cookieOptions: { secure: true, sameSite: 'lax', maxAge: 60 * 60 * 24 } });`,
  },
  {
    id: 'auth0-nextjs',
    framework: 'Auth0 (nextjs-auth0)',
    name: /^__session(?:__\d+)?$/,
    // A token encrypted with a shared key: its second part is empty.
    value: /^eyJ[\w-]{1,400}\.\./,
    role: 'session',
    source: 'https://github.com/auth0/nextjs-auth0/blob/main/src/server/session/abstract-session-store.ts',
    defaults: {
      secure: 'https',
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      hostOnly: true,
      lifetime: 86_400,
      idle: 86_400,
    },
    form: { text: 'the session itself in an encrypted token (JWE)' },
    howToHarden: `// lib/auth0.ts
export const auth0 = new Auth0Client({
  session: { rolling: true, absoluteDuration: 60 * 60 * 12, inactivityDuration: 60 * 60, cookie: { name: '__Host-session', secure: true } },
});`,
  },
  {
    id: 'clerk',
    framework: 'Clerk',
    name: /^__session(?:_\w{1,40})?$/,
    // A signed token; the name alone is also other frameworks'.
    value: /^eyJ[\w-]{1,400}\.[\w-]/,
    role: 'session',
    source: CLERK,
    form: {
      text: 'who it is and the session’s name, in a short-lived signed token (JWT)',
      source: 'https://clerk.com/docs/guides/sessions/session-tokens.md',
    },
  },
  {
    id: 'clerk-client',
    framework: 'Clerk (time of the last sign-in)',
    name: /^__client_uat(?:_\w{1,40})?$/,
    role: 'preference',
    source: CLERK,
  },
  {
    id: 'supertokens',
    framework: 'SuperTokens',
    name: 'sAccessToken',
    role: 'session',
    source: SUPERTOKENS,
    defaults: { httpOnly: true, path: '/', source: SUPERTOKENS_CODE },
    form: { text: 'who it is and the session’s name, in a signed token (JWT)' },
    howToRotate: `// a custom sign-in, right after the password was checked
await Session.createNewSession(req, res, 'public', response.recipeUserId);`,
    howToHarden: `SuperTokens.init({
  appInfo, supertokens,
  recipeList: [Session.init({ cookieSecure: true, cookieSameSite: 'lax' })],
});`,
  },
  {
    id: 'supertokens-refresh',
    framework: 'SuperTokens (refresh token)',
    name: 'sRefreshToken',
    role: 'remember-me',
    source: SUPERTOKENS,
    defaults: { httpOnly: true, source: SUPERTOKENS_CODE },
  },
  {
    id: 'supertokens-header',
    framework: 'SuperTokens (kept by scripts, sent in a header)',
    name: 'st-access-token',
    role: 'session',
    source: SUPERTOKENS,
    form: {
      text: 'who it is and the session’s name, in a signed token (JWT)',
      source: 'https://mintlify.com/supertokens/supertokens-core/api/session/overview',
    },
  },
  {
    id: 'supertokens-header-refresh',
    framework: 'SuperTokens (refresh token, kept by scripts)',
    name: 'st-refresh-token',
    role: 'remember-me',
    source: SUPERTOKENS,
  },
  {
    id: 'supertokens-front',
    framework: 'SuperTokens (for scripts)',
    name: /^(?:sFrontToken|st-last-access-token-update)$/,
    role: 'preference',
    source: SUPERTOKENS,
  },
  { id: 'supertokens-csrf', framework: 'SuperTokens (CSRF)', name: 'sAntiCsrf', role: 'csrf', source: SUPERTOKENS },
  { id: 'nile', framework: 'Nile', name: 'nile.session-token', role: 'session', source: NILE },
  {
    id: 'nile-flow',
    framework: 'Nile (sign-in under way)',
    name: 'nile.callback-url',
    role: 'preference',
    source: NILE,
  },
];
