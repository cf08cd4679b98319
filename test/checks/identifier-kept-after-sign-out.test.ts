import { describe, expect, it } from 'vitest';
import { identifierKeptAfterSignOut } from '../../src/checks/identifier-kept-after-sign-out.ts';
import { evaluated } from './support/evaluated.ts';

const signedIn = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: connect.sid=s%3ABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.sig222222222222222222222222222222222222222; Path=/; HttpOnly; Secure
           GET /account
           200 text/html
  12:00:09 GET https://shop.test/account/orders
           200 text/html`;

const signOut = (lines = '') => `
  12:05:00 POST https://shop.test/logout   form: _csrf
           302 → /login${lines}
           GET /login
           200 text/html
  12:05:04 GET https://shop.test/
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('identifier-kept-after-sign-out, in %s', (browser) => {
  it('fails, lightly, when the cookie is left in place, and says that the server may have ended the session', () => {
    const { verdict, fact } = evaluated(identifierKeptAfterSignOut, signedIn + signOut(), browser);
    expect(verdict('connect.sid')).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('cannot be told from the cookie');
    expect(verdict().nextStep).toContain('Open a page that needs a sign-in');
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('/logout');
    expect(verdict().summary).toContain('sent it again since');
  });

  it('is passed when the cookie is deleted, and says what that does not show', () => {
    const deleted = signOut('\n           Set-Cookie: connect.sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
    const { verdict } = evaluated(identifierKeptAfterSignOut, signedIn + deleted, browser);
    expect(verdict()).toMatchObject({ outcome: 'passed', cookie: { name: 'connect.sid' } });
    expect(verdict().summary).toContain('is not shown by this');
    expect(verdict().evidence.length).toBe(2);
  });

  it('is passed when the cookie is given a new identifier', () => {
    const replaced = signOut(
      '\n           Set-Cookie: connect.sid=s%3ACCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC.sig333333333333333333333333333333333333333; Path=/; HttpOnly; Secure',
    );
    const { verdict } = evaluated(identifierKeptAfterSignOut, signedIn + replaced, browser);
    expect(verdict()).toMatchObject({ outcome: 'passed' });
    expect(verdict().summary).toContain('new identifier');
  });

  it("can't tell before a sign-out", () => {
    expect(evaluated(identifierKeptAfterSignOut, signedIn, browser).verdict()).toMatchObject({
      outcome: 'cantTell',
      nextStep: 'Sign out while this panel is open, or mark the moment yourself.',
    });
  });

  it('takes the user’s word for the moment', () => {
    const marked = `${signedIn}\n  12:05:00 user marks signed-out shop.test`;
    const { verdict } = evaluated(identifierKeptAfterSignOut, marked, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().evidence[0]?.text).toBe('The sign-out that you marked.');
  });

  it('does not apply where no cookie carried the session', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  12:05:00 user marks signed-out shop.test`;
    expect(evaluated(identifierKeptAfterSignOut, bearer, browser).verdict().outcome).toBe('inapplicable');
  });
});
