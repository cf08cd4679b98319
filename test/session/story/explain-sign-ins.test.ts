import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const line = (name: string, value: string) => `\n Set-Cookie: ${name}=${value}; Path=/; HttpOnly; Secure`;
/** A page that asks for a sign-in, the sign-in, and the page. @param before lines of the first answer @param given of the sign-in's */
const story = (before: string, given: string, more = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login${before}
           GET /login
           200 text/html
  12:00:10 POST https://shop.test/login form: username, password
           302 → /account${given}
           GET /account
           200 text/html${more}`;

describe.each(BROWSERS)('the smallest explanation of a sign-in, in %s', (browser) => {
  const codes = (log: string, name: string) =>
    told(log, browser)
      .cookie(name)
      .reasons.flatMap(({ code }) => (/^D\d$/.test(code) ? [code] : []));
  const session = (log: string) => [...told(log, browser).session].sort();
  const verdict = (log: string) => told(log, browser).rotation().verdict;

  it('is the cookie that was exchanged: what stayed stands by, whatever it looks like', () => {
    const log = story(line('mysid', ID_A) + line('app_auth', ID_B), line('mysid', ID_C));
    expect(codes(log, 'app_auth')).toContain('D5');
    expect(session(log)).toEqual(['mysid']);
    expect(verdict(log)).toBe('rotated');
  });

  it('is the cookie that came: flags, names and numbers that came along are no sessions', () => {
    const log = story(line('cart', ID_A), line('ticket', ID_B) + line('logged_in', 'yes') + line('UserID', '17'));
    expect(codes(log, 'logged_in')).toContain('D6');
    expect(codes(log, 'UserID')).toContain('D6');
    expect(session(log)).toEqual(['ticket']);
    expect(verdict(log)).toBe('nothing-before');
  });

  it('stays open where a framework’s session cookie stayed and another came beside it', () => {
    const log = story(line('PHPSESSID', ID_A), line('ticket', ID_B));
    expect(session(log)).toEqual(['PHPSESSID', 'ticket']);
    expect(told(log, browser).rotation()).toMatchObject({ verdict: 'inconclusive', rule: 'V6' });
    expect(told(log, browser).rotation().missing).toMatch(/^Only trying tells: delete ticket, keep PHPSESSID/);
  });

  it('stays open where a cookie that is called a session stayed, and only one came whose name says nothing', () => {
    const log = story(line('app_session', ID_A), line('zz', ID_B));
    expect(verdict(log)).toBe('inconclusive');
  });

  it('is the framework’s session cookie where nothing came, and not the cart beside it', () => {
    const log = story(line('PHPSESSID', ID_A) + line('cart', ID_B), '');
    expect(session(log)).toEqual(['PHPSESSID']);
    expect(verdict(log)).toBe('kept');
  });

  it('is the best of what there is where nothing can identify anybody, so that the worst are told', () => {
    const weak = story('\n Set-Cookie: session_id=1042; Path=/', '');
    expect(codes(weak, 'session_id')).toContain('D7');
    expect(session(weak)).toEqual(['session_id']);
    expect(verdict(weak)).toBe('kept');
  });

  it('gives way to the user’s word', () => {
    const log = `${story(line('PHPSESSID', ID_A) + line('cart', ID_B), line('PHPSESSID', ID_C))}\n user pins cart`;
    expect(session(log)).toEqual(['PHPSESSID', 'cart']);
  });
});
