/** The rules by which a verdict on the session's identifiers across a sign-in, or a change of password or role, is reached. */
import type { Rule } from '../model/rule.ts';
import type { OutcomeCode } from '../outcome/rules.ts';

const RENEWAL =
  'ASVS 5.0 7.2.4: a new identifier at every authentication; OWASP Session Management Cheat Sheet, renewal';

export const ROTATION_RULES = {
  V1: {
    code: 'V1',
    when: 'The cookie was not sent with the request and was given by it: nothing was there that could have been planted.',
    source: `${RENEWAL}; recordings laravel, tomcat.`,
  },
  V2: {
    code: 'V2',
    when: 'The same identifier before and after, and no Set-Cookie line came for it.',
    source: 'WSTG-SESS-03; recordings express-session-kept, php-kept.',
  },
  V3: {
    code: 'V3',
    when: 'The same identifier before and after, although the server sent it again.',
    source: 'WSTG-SESS-03; recordings express-session-rolling, php-renewed.',
  },
  V4: {
    code: 'V4',
    when: 'Only what surrounds the identifier changed: a signature, or the name of a server.',
    source: 'Recording express-session-new-secret.',
  },
  V5: {
    code: 'V5',
    when: 'The answer gave a new identifier in place of the one that was sent.',
    source: `${RENEWAL}; recordings express-session-regenerate, php-replaced.`,
  },
  V6: {
    code: 'V6',
    when: 'One session cookie kept its identifier while another was renewed or given beside it: which of them opens the account is open.',
    dependsOn: ['V1', 'V2', 'V3', 'V4', 'V5'],
    source: 'ASP.NET keeps its session cookie beside the cookie of forms authentication; recording aspnet-webforms.',
  },
  V7: {
    code: 'V7',
    when: 'The value is encrypted: it changes whenever it is saved, and nobody but the server sees for which session it stands.',
    source: 'Recordings iron-session, laravel, rails.',
  },
  V8: {
    code: 'V8',
    when: 'The cookie holds the session’s state itself: it has no identifier that could be planted or renewed.',
    source: 'Recordings flask, cookie-session, koa-session.',
  },
  V9: {
    code: 'V9',
    when: 'A token was issued again whose claims name the same session.',
    source: 'RFC 7519 §4.1.7 (jti).',
  },
  V10: {
    code: 'V10',
    when: 'The identifier was renewed at the first factor and kept at the last.',
    dependsOn: ['V2', 'V3', 'V4', 'V9', 'V12'],
    source: 'Recording one-time-code-rotated-at-password.',
  },
  V11: {
    code: 'V11',
    when: 'One of the two requests after the answer brought the new identifier.',
    source: 'Recording php-replaced and stacks that renew with the first page after the sign-in.',
  },
  V12: {
    code: 'V12',
    when: 'The server sent a new identifier, the browser refused its Set-Cookie line, and the old identifier stayed.',
    source: 'RFC 6265bis §5.7.',
  },
  V13: {
    code: 'V13',
    when: 'A request that had begun before was answered afterwards and set the cookie again.',
    source: 'Requests of one page run side by side, and the last answer wins (RFC 6265bis §5.7).',
  },
  V14: {
    code: 'V14',
    when: 'As V6, and the cookie that came has the name of the one that stayed: another domain or path.',
    dependsOn: ['V6'],
    source: 'RFC 6265bis §5.7: name, domain and path make a cookie.',
  },
  V15: {
    code: 'V15',
    when: 'The new identifier is one that an earlier session had in this browser.',
    dependsOn: ['V5'],
    source: `${RENEWAL}.`,
  },
  V24: {
    code: 'V24',
    when: 'As V2, by somebody who was signed in already: two sign-ins share one session.',
    dependsOn: ['V2'],
    source: 'ASVS 5.0 7.2.4: re-authentication renews as well.',
  },
  V25: {
    code: 'V25',
    when: 'A script wrote the new identifier.',
    dependsOn: ['V5'],
    source: 'Recordings supabase-cookies, graphql-cookie.',
  },
  V26: {
    code: 'V26',
    when: 'The browser threw the cookie out for lack of room while the request was answered.',
    source: 'RFC 6265bis §6.1: browsers keep a limited number of cookies.',
  },
  V27: {
    code: 'V27',
    when: 'Ordinary answers give the cookie another value too, so that a change shows nothing.',
    source:
      'Stacks that save the session with every answer; measured as the share of ordinary answers that changed it.',
  },
  V28: {
    code: 'V28',
    when: 'The session cookie was deleted; without another in its place the verdict stays open.',
    source: `${RENEWAL}.`,
  },
  V29: {
    code: 'V29',
    when: 'The server gave a cookie that had not been sent, and the browser did not store it.',
    source: 'RFC 6265bis §5.7.',
  },
  V30: {
    code: 'V30',
    when: 'The identifier was kept at a one-time code, and the step before it was not seen.',
    dependsOn: ['V2', 'V3', 'V4', 'V9', 'V12'],
    source: 'Recording one-time-code-rotated-at-password, begun late.',
  },
  V31: {
    code: 'V31',
    when: 'No cookie of the session was sent with the request or given by its answer.',
    source: 'What was not seen is not judged.',
  },
  V32: {
    code: 'V32',
    when: 'The cookie was given by the request, with the identifier that it had in an earlier session here, and no other came.',
    dependsOn: ['V1'],
    source: `${RENEWAL}; story yeswiki-name-and-password-as-cookies.`,
  },
  'no-session': {
    code: 'no-session',
    when: 'No cookie is known to carry the session.',
    source: 'What was not seen is not judged.',
  },
  gap: {
    code: 'gap',
    when: 'Facts are missing around the request.',
    source: 'What was not seen is not judged.',
  },
  incomplete: {
    code: 'incomplete',
    when: 'The recording was interrupted within the request: what was sent with it is not known.',
    source: 'What was not seen is not judged.',
  },
  node: {
    code: 'node',
    when: 'Another server answered at the same moment, and a server that does not know a session gives a new one.',
    dependsOn: ['V5', 'V11', 'V15', 'V25'],
    source: 'Load balancers without sticky or shared sessions.',
  },
  P1: {
    code: 'P1',
    when: 'A request sent the password held so far with a new one: an attempt to change the password.',
    points: 40,
    source: 'HTML autocomplete current-password and new-password.',
  },
  P2: {
    code: 'P2',
    when: 'A request to an address that speaks of taking another role or account, by somebody signed in.',
    points: 40,
    source: 'Symfony’s switch_user, Django-hijack, Laravel-impersonate and others.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RotationRule = keyof typeof ROTATION_RULES;

/** `rule` of a published rotation whose cookie holds the state itself, so that nothing was there to renew. */
export const STATE_IN_COOKIE = ROTATION_RULES.V8.code;

/**
 * What each rule of the outcome that speaks of any form says of a change of password or role: it was made, or not. Each decides by itself;
 * what a page can feign leaves a doubt and settles nothing.
 */
export const CHANGE_MADE_BY = {
  B1: 'success',
  B3: 'success',
  B4: 'success',
  B14: 'success',
  F1: 'failed',
  F2: 'failed',
  F8: 'failed',
  F4: 'doubt',
} as const satisfies Partial<Readonly<Record<OutcomeCode, 'success' | 'failed' | 'doubt'>>>;
