import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from '../support/told.ts';

const before = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/api/me (fetch)
           401
  12:00:01 GET https://shop.test/
           200 text/html`;
const attempt = '12:00:10 POST https://shop.test/api/login json: email, password\n 200 application/json';
const codes = (after: string, browser: 'chromium' | 'firefox') => {
  const first = told(`${before}\n${attempt}\n${after}`, browser).site.signIns[0];
  return [...(first?.success ?? []), ...(first?.failure ?? [])].map((one) => one.code);
};

describe.each(BROWSERS)('what follows an attempt, in %s', (browser) => {
  it('B8: what was refused opens', () => {
    expect(codes('+20s GET https://shop.test/api/me (fetch)\n 200', browser)).toContain('B8');
    expect(codes('+20s GET https://shop.test/api/me (fetch)\n 401', browser)).not.toContain('B8');
    expect(codes('+20m GET https://shop.test/api/me (fetch)\n 200', browser)).not.toContain('B8');
  });

  it('B8 counts for the last attempt before it', () => {
    const again = '12:00:50 POST https://shop.test/api/login json: email, password\n 200 application/json';
    expect(codes(`${again}\n +1s GET https://shop.test/api/me (fetch)\n 200`, browser)).not.toContain('B8');
  });

  it('B14: a page never opened before follows at once', () => {
    expect(codes('+500ms GET https://shop.test/account\n 200', browser)).toContain('B14');
    expect(codes('+1500ms GET https://shop.test/account\n 200', browser)).not.toContain('B14');
    expect(codes('+500ms GET https://shop.test/\n 200', browser)).not.toContain('B14');
    expect(codes('+500ms GET https://shop.test/login?error=1\n 200', browser)).not.toContain('B14');
  });

  it('F5: the same form is sent again soon', () => {
    expect(codes('+9s POST https://shop.test/api/login json: email, password\n 200', browser)).toContain('F5');
    expect(codes('+90s POST https://shop.test/api/login json: email, password\n 200', browser)).not.toContain('F5');
    expect(codes('+9s POST https://shop.test/api/other json: email, password\n 200', browser)).not.toContain('F5');
  });

  describe('when the answer is the page with the form again', () => {
    const form = '12:00:10 POST https://shop.test/login form: username, password\n 200 text/html';
    const outcome = (after: string, cookie = '') => {
      const story = `it watches https://shop.test/\n 12:00:00 GET https://shop.test/login\n 200 text/html
        Set-Cookie: PHPSESSID=p4q1mf3vd0u8r6kq2s1t9e7abc; Path=/; HttpOnly\n${form}${cookie}\n${after}`;
      return told(story, browser).signIn();
    };
    const ledBack = '+9s GET https://shop.test/members\n 302 → /login\n GET /login\n 200 text/html';

    it('F11: another page that leads to signing in tells that nobody is', () => {
      expect(outcome('').outcome).toBe('uncertain');
      expect(outcome(ledBack)).toMatchObject({ outcome: 'failed' });
      expect(outcome(ledBack).failure.map((one) => one.code)).toContain('F11');
      expect(outcome(ledBack).failure.find((one) => one.code === 'F11')?.text).toBe(
        '/members was asked for afterwards and led to signing in.',
      );
    });

    it('the same says nothing of a page that a script asked for, nor long after', () => {
      expect(outcome('+9s GET https://shop.test/members (fetch)\n 302 → /login\n GET /login\n 200').outcome).toBe(
        'uncertain',
      );
      expect(outcome(ledBack.replace('+9s', '+20m')).outcome).toBe('uncertain');
    });

    it('a page that leads by way of the sign-in page to another says nothing: somebody is signed in, and is sent on', () => {
      const sentOn =
        '+9s GET https://shop.test/admin\n 302 → /login\n GET /login\n 302 → /home\n GET /home\n 200 text/html';
      expect(outcome(sentOn).outcome).toBe('uncertain');
      expect(outcome(sentOn).failure.map((one) => one.code)).not.toContain('F11');
      expect(outcome('+9s GET https://shop.test/members\n 302 → /login').outcome).toBe('uncertain');
    });

    it('says nothing once the cookie is gone or another: a second tab may have signed out', () => {
      expect(outcome(`+3s user deletes PHPSESSID\n${ledBack}`).outcome).toBe('uncertain');
      expect(outcome(`+3s script sets PHPSESSID=9e7abcp4q1mf3vd0u8r6kq2s1t; Path=/\n${ledBack}`).outcome).toBe(
        'uncertain',
      );
    });

    it('a page that leads to signing in after others opened leaves doubt: the right to that one may be missing', () => {
      expect(outcome(`+5s GET https://shop.test/orders\n 200 text/html\n${ledBack}`).outcome).toBe('uncertain');
      expect(outcome(`+5s GET https://shop.test/login\n 200 text/html\n${ledBack}`).outcome).toBe('failed');
    });

    it('what the page shows leaves doubt: a password field that went, a way to sign out that came', () => {
      expect(outcome(`page shows a way to sign out\n${ledBack}`).outcome).toBe('uncertain');
      expect(outcome(`page shows no password field\n${ledBack}`).outcome).toBe('uncertain');
      expect(outcome(`page shows a password field\n${ledBack}`).outcome).toBe('failed');
    });

    it('a code that is sent next, after somebody looked elsewhere, makes a first step of it', () => {
      const code = '+9s POST https://shop.test/login form: code#\n 302 → /account\n GET /account\n 200 text/html';
      const story = `it watches https://shop.test/\n GET https://shop.test/login\n 200 text/html\n${form}\n${ledBack}\n${code}`;
      expect(told(story, browser).site.signIns.map((one) => one.outcome)).not.toContain('failed');
    });

    it('a new identifier with the answer leaves doubt: somebody signed in may lack the right to that page', () => {
      const renewed = '\n Set-Cookie: PHPSESSID=9e7abcp4q1mf3vd0u8r6kq2s1t; Path=/; HttpOnly';
      expect(outcome(ledBack, renewed).outcome).toBe('uncertain');
    });

    it('a redirect elsewhere is not a refusal', () => {
      expect(outcome('+9s GET https://shop.test/members\n 302 → /welcome\n GET /welcome\n 200 text/html').outcome).toBe(
        'uncertain',
      );
    });
  });
});
