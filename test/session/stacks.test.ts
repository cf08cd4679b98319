/**
 * Fifteen real stacks, as their cookies were measured to behave, told as stories. In each the page polls, carries an analytics cookie
 * and a CSRF token, and the sign-in is a form or a script's request as that stack's users have it.
 */
import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, ID_C, told } from './support/told.ts';

const SIG = (seed: string) => seed.repeat(27).slice(0, 27);
/** Looks random, is the same every time: a run of a linear congruence, in base64url characters. */
const noise = (seed: string, length: number): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = seed.charCodeAt(0) * 7919 + seed.charCodeAt(1);
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return letters[state >> 24] ?? 'A';
  }).join('');
};
const hex = (seed: string): string => Buffer.from(noise(seed, 32)).toString('hex');
const SEALED = (seed: string): string =>
  `Fe26.2*1*${hex(seed)}*${noise(seed, 22)}*${noise(seed, 100)}**${hex(`${seed}x`)}*${noise(seed, 43)}`;
const FLASK = (state: string, time: string) => `${state}.${time}.K3x9QpR7sT1uV5wX8yZ2aB4cD6e`;
const STATE = (json: string) => Buffer.from(json).toString('base64url');

interface Stack {
  readonly name: string;
  readonly cookie: string;
  /** Set-Cookie value of the first answer; ordinary answers; the sign-in; the sign-out. `undefined`: no line. */
  readonly first: string | undefined;
  readonly ordinary?: readonly (string | undefined)[];
  readonly signIn: string | undefined;
  readonly signOut: string | undefined | 'delete';
  readonly attributes?: string;
  readonly companion?: readonly [string, string, string];
  readonly verdict: string;
  readonly rule: string;
}

const stacks: readonly Stack[] = [
  {
    name: 'express-session, no regenerate',
    cookie: 'connect.sid',
    first: express(ID_A),
    signIn: undefined,
    signOut: undefined,
    verdict: 'kept',
    rule: 'V2',
  },
  {
    name: 'express-session, regenerate()',
    cookie: 'connect.sid',
    first: express(ID_A),
    signIn: express(ID_B),
    signOut: undefined,
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'express-session, rolling, no regenerate',
    cookie: 'connect.sid',
    first: express(ID_A),
    ordinary: [express(ID_A), express(ID_A)],
    signIn: express(ID_A),
    signOut: undefined,
    attributes: '; Max-Age=3600',
    verdict: 're-set',
    rule: 'V3',
  },
  {
    name: 'passport 0.7 + express-session',
    cookie: 'connect.sid',
    first: express(ID_A),
    signIn: express(ID_B),
    signOut: express(ID_C),
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'cookie-session',
    cookie: 'session',
    first: STATE('{"views":1}'),
    signIn: STATE('{"views":1,"user":"ada"}'),
    signOut: 'delete',
    companion: ['session.sig', SIG('a1'), SIG('b2')],
    verdict: 'inconclusive',
    rule: 'V8',
  },
  {
    name: 'iron-session',
    cookie: 'my-app-session',
    first: SEALED('a1'),
    ordinary: [SEALED('b2'), SEALED('c3'), SEALED('d4')],
    signIn: SEALED('e5'),
    signOut: 'delete',
    verdict: 'inconclusive',
    rule: 'V7',
  },
  {
    name: 'koa-session (cookie)',
    cookie: 'koa.sess',
    first: STATE('{"views":1,"_expire":1790000000000,"_maxAge":86400000}'),
    signIn: STATE('{"user":"ada","_expire":1790000000000,"_maxAge":86400000}'),
    signOut: 'delete',
    companion: ['koa.sess.sig', SIG('a1'), SIG('b2')],
    verdict: 'inconclusive',
    rule: 'V8',
  },
  {
    name: '@fastify/session, regenerate',
    cookie: 'sessionId',
    first: `${ID_A}A1b2C3.${SIG('s1').padEnd(43, 'x')}`,
    ordinary: [`${ID_A}A1b2C3.${SIG('s1').padEnd(43, 'x')}`],
    signIn: `${ID_B}A1b2C3.${SIG('s2').padEnd(43, 'y')}`,
    signOut: undefined,
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'Flask default',
    cookie: 'session',
    first: FLASK(STATE('{"csrf_token":"0a1b2c"}'), 'aVxYzA'),
    ordinary: [FLASK(STATE('{"csrf_token":"0a1b2c"}'), 'aVxYzB')],
    signIn: FLASK(STATE('{"csrf_token":"0a1b2c","user":"ada"}'), 'aVxYzC'),
    signOut: 'delete',
    verdict: 'inconclusive',
    rule: 'V8',
  },
  {
    name: 'Django login()',
    cookie: 'sessionid',
    first: ID_A.padEnd(32, 'x7'),
    ordinary: [ID_A.padEnd(32, 'x7')],
    signIn: ID_B.padEnd(32, 'y8'),
    signOut: 'delete',
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'PHP, no regenerate',
    cookie: 'PHPSESSID',
    first: ID_A,
    signIn: undefined,
    signOut: undefined,
    verdict: 'kept',
    rule: 'V2',
  },
  {
    name: 'PHP, regenerate(false)',
    cookie: 'PHPSESSID',
    first: ID_A,
    signIn: ID_B,
    signOut: undefined,
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'PHP, regenerate(true)',
    cookie: 'PHPSESSID',
    first: ID_A,
    signIn: ID_B,
    signOut: undefined,
    verdict: 'rotated',
    rule: 'V5',
  },
  {
    name: 'express signature with another secret',
    cookie: 'connect.sid',
    first: express(ID_A),
    signIn: express(ID_A, 'zYQ9bZ8cX7dW6eV5fU4gT3hS2iR1jQ0kP9lO8mN7nM6'),
    signOut: undefined,
    verdict: 'kept',
    rule: 'V4',
  },
  {
    name: 'ASP.NET with forms authentication beside the session',
    cookie: 'ASP.NET_SessionId',
    first: 'lsx5kqz2mhw0b3v4tn1yej4p',
    signIn: undefined,
    signOut: undefined,
    companion: ['.ASPXAUTH', '', 'A3F0C1D2E4B5968778695A4B3C2D1E0FA3F0C1D2E4B5968778695A4B3C2D1E0FA3F0C1D2E4B59687'],
    verdict: 'inconclusive',
    rule: 'V6',
  },
];

function tell(stack: Stack, transport: 'form' | 'json'): string {
  const { cookie, first, ordinary = [undefined], signIn, signOut, attributes = '', companion } = stack;
  const line = (value: string | undefined) =>
    value === undefined ? '' : `\n Set-Cookie: ${cookie}=${value}; Path=/; HttpOnly${attributes}`;
  const beside = (value: string | undefined) =>
    companion === undefined || !value ? '' : `\n Set-Cookie: ${companion[0]}=${value}; Path=/; HttpOnly`;
  const gone =
    signOut === 'delete' ? `\n Set-Cookie: ${cookie}=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT` : line(signOut);
  return `
    it watches https://shop.test/
    12:00:00 GET https://shop.test/login
             200 text/html${line(first)}${beside(companion?.[1])}
             Set-Cookie: _csrf=kJ8sLq2mN4pR6tV8xZ0bD2fH; Path=/
    script sets _ga=GA1.1.1234567890.1700000000; Path=/
    +1s GET https://shop.test/api/me (fetch)
        401 application/json
    ${ordinary.map((value) => `+2s GET https://shop.test/poll (fetch)\n 200 application/json${line(value)}`).join('\n')}
    ${
      transport === 'form'
        ? `12:00:20 POST https://shop.test/login  form: username, password, _csrf
           302 → /account${line(signIn)}${beside(companion?.[2])}
           GET /account
           200 text/html`
        : `12:00:20 POST https://shop.test/api/login  json: email, password
           200 application/json${line(signIn)}${beside(companion?.[2])}`
    }
    +1s GET https://shop.test/api/me (fetch)
        200 application/json
    +2s GET https://shop.test/poll (fetch)
        200 application/json
    12:05:00 POST https://shop.test/logout  form: _csrf
        302 → /${gone}
        GET /
        200 text/html`;
}

describe.each(BROWSERS)('in %s', (browser) => {
  describe.each(['form', 'json'] as const)('with a %s', (transport) => {
    it.each(stacks)('$name is $verdict ($rule)', (stack) => {
      const { signIn, signOut, session, site } = told(tell(stack, transport), browser);
      expect(session).toContain(stack.cookie);
      expect(session).not.toContain('_ga');
      expect(session).not.toContain('_csrf');
      expect(signIn().outcome).toBe('success');
      expect({ verdict: signIn().rotation?.verdict, rule: signIn().rotation?.rule }).toEqual({
        verdict: stack.verdict,
        rule: stack.rule,
      });
      expect(site.signIns).toHaveLength(1);
      const { kept, ended } = signOut();
      const key = site.cookies.find((one) => one.name === stack.cookie)?.key ?? '';
      expect(stack.signOut === undefined ? kept : ended).toContain(key);
      expect(site.state).toBe('signed-out');
    });
  });
});
