import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const sid = (id: string, more = '') => `\n Set-Cookie: connect.sid=${express(id)}; Path=/; HttpOnly${more}`;
const signedIn = (more = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login${sid(ID_A, more)}
           GET /login
           200 text/html
  12:00:10 POST https://shop.test/login form: username, password
           302 → /account${sid(ID_B, more)}
           GET /account
           200 text/html
  +1s      GET https://shop.test/api/orders (fetch)
           200 application/json`;

describe.each(BROWSERS)('a session that ended by itself, in %s', (browser) => {
  it('on the server: the cookie is sent, and a page that had opened asks to sign in', () => {
    const { site } = told(
      `${signedIn()}
       +31m GET https://shop.test/account
            302 → /login
            GET /login
            200 text/html`,
      browser,
    );
    expect(site.expiries).toHaveLength(1);
    expect(site.expiries[0]).toMatchObject({ how: 'server', url: 'https://shop.test/account' });
    expect(site.expiries[0]?.idle).toBeGreaterThan(30 * 60_000);
    expect(site.expiries[0]?.age).toBeGreaterThan(31 * 60_000);
    expect(site.expiries[0]?.text).toContain('connect.sid');
    expect([site.state, site.stage, site.signOuts.length]).toEqual(['signed-out', 'expired', 0]);
  });

  it('on the server, told to a script', () => {
    const { site } = told(
      `${signedIn()}\n +31m GET https://shop.test/api/orders (fetch)\n 401 application/json`,
      browser,
    );
    expect(site.expiries.map((one) => one.how)).toEqual(['server']);
  });

  it('in the browser: the declared lifetime was over', () => {
    const { site } = told(`${signedIn('; Max-Age=600')}\n +10m browser expires connect.sid`, browser);
    expect(site.expiries.map((one) => one.how)).toEqual(['declared']);
    expect(site.expiries[0]).not.toHaveProperty('exchange');
    expect(site.stage).toBe('expired');
  });

  it('in the browser: thrown out for lack of room', () => {
    const { site } = told(`${signedIn()}\n +1m browser evicts connect.sid`, browser);
    expect(site.expiries.map((one) => one.how)).toEqual(['evicted']);
  });

  it.each([
    [
      'a sign-out',
      '+5m POST https://shop.test/logout form: _csrf\n 302 → /login\n GET /login\n 200 text/html\n +2s GET https://shop.test/account\n 302 → /login',
    ],
    ['a page that needs more rights', '+5m GET https://shop.test/admin\n 403 text/html'],
    ['a script’s address that never opened', '+5m GET https://shop.test/api/admin (fetch)\n 401 application/json'],
    ['the password asked again', '+5m GET https://shop.test/settings\n 302 → /confirm-access'],
    ['nothing', ''],
  ])('is not %s', (_, story) => {
    expect(told(`${signedIn()}\n${story}`, browser).site.expiries).toEqual([]);
  });

  it('ends once, and a new sign-in begins a new session', () => {
    const { site } = told(
      `${signedIn()}
       +31m GET https://shop.test/api/orders (fetch)
            401 application/json
       +1s  GET https://shop.test/api/orders (fetch)
            401 application/json
       +5s  GET https://shop.test/login
            200 text/html
       +9s  POST https://shop.test/login form: username, password
            302 → /account${sid('f4g8h2j6k0l3m7n1p5q9r2s6t0')}
            GET /account
            200 text/html`,
      browser,
    );
    expect(site.expiries).toHaveLength(1);
    expect(site.signIns.map((one) => one.outcome)).toEqual(['success', 'success']);
    expect([site.state, site.stage]).toEqual(['signed-in', 'signed-in']);
  });
});
