import { describe, expect, it } from 'vitest';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const visit = (line = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html${line}
  +1s      GET https://shop.test/api/me (fetch)
           401 application/json
  +1s      GET https://shop.test/login
           200 text/html`;
const cookie = (value: string, more = '') => `\n Set-Cookie: connect.sid=${value}; Path=/; HttpOnly${more}`;

/** What servers do to the cookie when the password is wrong. */
const jars: readonly (readonly [name: string, first: string, answer: string])[] = [
  ['no cookie at all', '', ''],
  ['the session cookie left alone', cookie(express(ID_A)), ''],
  ['the session cookie sent again', cookie(express(ID_A), '; Max-Age=60'), cookie(express(ID_A), '; Max-Age=60')],
  ['the session cookie signed anew', cookie(express(ID_A)), cookie(express(ID_A, 'b'.repeat(43)))],
  ['a fresh anonymous identifier', cookie(express(ID_A)), cookie(express(ID_B))],
  ['a first anonymous identifier', '', cookie(express(ID_B))],
  [
    'a flash message in a state that the browser carries',
    cookie('eyJ2Ijp7fX0.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e'),
    cookie('eyJ2IjoiWCJ9.aVxYzB.M3x9QpR7sT1uV5wX8yZ2aB4cD6f'),
  ],
];

/** What servers answer when the password is wrong; `$` stands for the cookie's line. */
const refusals: readonly (readonly [name: string, story: string])[] = [
  ['401 for a form', 'POST https://shop.test/login form: username, password\n 401 text/html$'],
  ['403 for a form', 'POST https://shop.test/login form: username, password\n 403 text/html$'],
  ['422 with the form again', 'POST https://shop.test/login form: username, password\n 422 text/html$'],
  ['419, the CSRF token was old', 'POST https://shop.test/login form: username, password, _token\n 419 text/html$'],
  ['429 after too many', 'POST https://shop.test/login form: username, password\n 429 text/html$'],
  ['200 with the form again', 'POST https://shop.test/login form: username, password\n 200 text/html$'],
  [
    '302 back to the form',
    'POST https://shop.test/login form: username, password\n 302 → /login$\n GET /login\n 200 text/html',
  ],
  [
    '302 to an error',
    'POST https://shop.test/session form: username, password\n 302 → /start?error=credentials$\n GET /start?error=credentials\n 200 text/html',
  ],
  [
    '303 back to the form with a hint',
    'POST https://shop.test/login form: username, password\n 303 → /login?failed=1$\n GET /login?failed=1\n 200 text/html',
  ],
  [
    '302 to a page that sends one back to sign in',
    'POST https://shop.test/login form: username, password\n 302 → /account$\n GET /account\n 302 → /login\n GET /login\n 200 text/html',
  ],
  ['401 for a script', 'POST https://shop.test/api/login json: email, password\n 401 application/json$'],
  ['200 with an error in JSON', 'POST https://shop.test/api/login json: email, password\n 200 application/json$'],
  [
    '200 with an error in JSON, and the page polls on',
    'POST https://shop.test/api/login json: email, password\n 200 application/json$\n +1s GET https://shop.test/api/me (fetch)\n 401 application/json',
  ],
  ['multipart and 200', 'POST https://shop.test/login multipart: username, password\n 200 text/html$'],
  ['500', 'POST https://shop.test/login form: username, password\n 500 text/html$'],
  ['a failed connection', 'POST https://shop.test/login form: username, password\n failed net::ERR_CONNECTION_RESET'],
  [
    'a body that cannot be read, and 200',
    'POST https://shop.test/api/login (fetch) unreadable body\n 200 application/json$',
  ],
];

describe.each(BROWSERS)('a wrong password is no sign-in, in %s', (browser) => {
  describe.each(refusals)('%s', (_, story) => {
    it.each(jars)('with %s', (_, first, answer) => {
      const once = `${visit(first)}\n 12:00:10 ${story.replace('$', answer)}\n 12:00:40 GET https://shop.test/\n 200 text/html`;
      for (const signIn of told(once, browser).site.signIns) expect(signIn.outcome).not.toBe('success');
      expect(told(once, browser).site.state).not.toBe('signed-in');
    });
  });

  it.each(refusals.slice(0, -3))('%s, four times in a row, each 8 seconds apart', (_, story) => {
    const tries = [10, 18, 26, 34].map(
      (second) => `12:00:${second} ${story.replace('$', cookie(express(`try${second}x9k2m5v8q1w4`)))}`,
    );
    const { site } = told([visit(cookie(express(ID_A))), ...tries].join('\n'), browser);
    expect(site.signIns).toHaveLength(4);
    for (const signIn of site.signIns) expect(signIn.outcome).not.toBe('success');
  });

  it('and the right one after it counts once', () => {
    const { site } = told(
      `${visit(cookie(express(ID_A)))}
      12:00:10 POST https://shop.test/login form: username, password
               302 → /login
               GET /login
               200 text/html
      12:00:20 POST https://shop.test/login form: username, password
               302 → /account
               GET /account
               200 text/html`,
      browser,
    );
    expect(site.signIns.map((one) => one.outcome)).toEqual(['failed', 'success']);
  });
});

describe.each(BROWSERS)('a right password is a sign-in, in %s', (browser) => {
  it.each([
    [
      'a form that leads to a page never opened before, no Set-Cookie at all',
      'POST https://shop.test/login form: username, password\n 302 → /account\n GET /account\n 200 text/html',
    ],
    [
      'a form that leads home, with a new identifier',
      `POST https://shop.test/login form: username, password\n 302 → /${cookie(express(ID_B))}\n GET /\n 200 text/html`,
    ],
    [
      'a script, and what was refused before opens now',
      'POST https://shop.test/api/login json: email, password\n 200 application/json\n +1s GET https://shop.test/api/me (fetch)\n 200 application/json',
    ],
    [
      'a script with a new identifier that moves the page on',
      `POST https://shop.test/api/login json: email, password\n 200 application/json${cookie(express(ID_B))}\n +300ms GET https://shop.test/account\n 200 text/html`,
    ],
    [
      'two redirects',
      'POST https://shop.test/login form: username, password\n 302 → /welcome\n GET /welcome\n 302 → /account\n GET /account\n 200 text/html',
    ],
    [
      'a body that the browser hides',
      `POST https://shop.test/api/login (fetch) unreadable body\n 200 application/json${cookie(express(ID_B))}\n +1s GET https://shop.test/api/me (fetch)\n 200 application/json`,
    ],
    [
      'a form by way of a page’s service worker',
      `POST https://shop.test/login (fetch worker) form: username, password\n 302 → /account${cookie(express(ID_B))}\n +50ms GET https://shop.test/account (page)\n 200 text/html`,
    ],
  ])('%s', (_, story) => {
    const { signIn } = told(`${visit(cookie(express(ID_A)))}\n 12:00:10 ${story}`, browser);
    expect(signIn()).toMatchObject({ outcome: 'success' });
    expect(signIn().successScore - signIn().failureScore).toBeGreaterThanOrEqual(25);
  });

  it('says what happened in words and points at the facts', () => {
    const { signIn, model } = told(
      `${visit(cookie(express(ID_A)))}\n POST https://shop.test/login form: username, password\n 302 → /account\n GET /account\n 200 text/html`,
      browser,
    );
    expect(signIn().answer).toBe('302 → /account');
    for (const reason of [...signIn().attempt, ...signIn().success, ...signIn().failure]) {
      expect(reason.text).toMatch(/\.$/);
      expect(reason.seq).toBeLessThanOrEqual(model.lastSeq);
      expect(reason.seq).toBeGreaterThan(0);
    }
  });
});

it('stays uncertain when an old page opens and nothing else changed', () => {
  const { signIn } = told(
    `${visit(cookie(express(ID_A)))}\n POST https://shop.test/login form: username, password\n 302 → /\n GET /\n 200 text/html`,
  );
  expect(signIn().outcome).toBe('uncertain');
  expect(signIn().missing).toContain('mark the moment yourself');
});

it('stays uncertain when a form in the page’s header leads back to that page: both passwords do', () => {
  const { signIn } = told(`
    it watches https://shop.test/
    12:00:00 GET https://shop.test/
             200 text/html${cookie(express(ID_A))}
    12:00:10 POST https://shop.test/session form: username, password
             302 → /
             GET /
             200 text/html`);
  expect(signIn().outcome).toBe('uncertain');
});

it('asks by time which page the form was on: Firefox may tell of the next page first', () => {
  const log = transcript(
    `${visit(cookie(express(ID_A)))}
    12:00:10 POST https://shop.test/login form: username, password
             302 → /account
             GET /account
             200 text/html`,
    'firefox',
  );
  const last = log.findLast(({ type }) => type === 'navigated');
  const attempt = log.findIndex((one) => one.type === 'request-started' && one.method === 'POST');
  if (last === undefined) throw new Error('the story has no last page');
  const others = log.filter((one) => one !== last);
  const told = [...others.slice(0, attempt), last, ...others.slice(attempt)].map((one, i) => ({ ...one, seq: i + 1 }));
  expect(foldLog(told).sites[0]?.signIns.map(({ outcome }) => outcome)).toEqual(['success']);
});

it('stays uncertain while no answer has come', () => {
  const { signIn } = told(`${visit()}\n POST https://shop.test/login form: username, password`);
  expect(signIn()).toMatchObject({ outcome: 'uncertain', answer: 'no answer seen' });
});

it('waits for the second factor, and judges the sign-in there', () => {
  const { site } = told(`${visit(cookie(express(ID_A)))}
    12:00:10 POST https://shop.test/login form: username, password
             302 → /login/otp
             GET /login/otp
             200 text/html
    12:00:30 POST https://shop.test/login/otp form: code#
             302 → /account${cookie(express(ID_B))}
             GET /account
             200 text/html`);
  expect(site.signIns.map((one) => one.outcome)).toEqual(['uncertain', 'success']);
  expect(site.signIns[1]?.rotation?.verdict).toBe('rotated');
});

it('takes a page from which a second factor was then sent for no refusal, though its address speaks of signing in', () => {
  const { site } = told(`${visit(cookie(express(ID_A)))}
    12:00:10 POST https://shop.test/login form: username, password
             302 → /login/step-two${cookie(express(ID_B))}
             GET /login/step-two
             200 text/html
    12:00:30 POST https://shop.test/login/step-two form: otp#
             302 → /account
             GET /account
             200 text/html`);
  expect(site.signIns.map((one) => one.outcome)).toEqual(['uncertain', 'success']);
  expect(site.signIns[1]?.rotation).toMatchObject({ verdict: 'added-beside', rule: 'V10' });
});

it('is no sign-in when registering ends in "check your mail"', () => {
  const { site } = told(`${visit(cookie(express(ID_A)))}
    POST https://shop.test/register form: email, password, password_confirm=password
    302 → /check-email
    GET /check-email
    200 text/html`);
  expect(site.signIns.map((one) => [one.kind, one.outcome])).toEqual([['sign-up', 'failed']]);
});
