import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, told } from '../support/told.ts';

const php = `\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`;

describe.each(BROWSERS)('whose attempt it is, and when it is known, in %s', (browser) => {
  it('a password that a script sends to another site signs in to the tab’s site', () => {
    const { model } = told(
      `it watches https://shop.test/
       GET https://shop.test/
       200 text/html
       POST https://id.example/v1/accounts:signInWithPassword (fetch from https://shop.test) json: email, password
       400 application/json`,
      browser,
    );
    const attempts = model.sites.map((site) => [site.domain, site.signIns.length]);
    expect(attempts).toEqual([
      ['shop.test', 1],
      ['id.example', 0],
    ]);
  });

  it('an advertiser’s script does not sign in to its own site', () => {
    const { model } = told(
      `it watches https://shop.test/
       GET https://shop.test/
       200 text/html
       POST https://x.example/login (fetch from https://ads.example) json: email, password
       200 application/json`,
      browser,
    );
    expect(model.sites.flatMap((site) => site.signIns)).toEqual([]);
  });

  it('a link is known by its answer', () => {
    const link = (cookie: string) =>
      told(
        `it watches https://shop.test/
         GET https://shop.test/magic/login?token=a1b2c3d4e5f6a7b8c9d0e1f2
         302 → /home${cookie}
         GET /home
         200 text/html`,
        browser,
      ).site.signIns;
    expect(link(php).map((one) => [one.outcome, one.attempt.map((reason) => reason.code)])).toEqual([
      ['uncertain', ['A13', 'A9']],
    ]);
    expect(link('')).toEqual([]);
  });

  it('a script that sends Basic credentials after a refusal signs in, once', () => {
    const { site } = told(
      `it watches https://shop.test/
       GET https://shop.test/api/me (fetch)
       401 application/json
       +5s GET https://shop.test/api/me (fetch) Authorization: Basic
       200 application/json
       +5s GET https://shop.test/api/orders (fetch) Authorization: Basic
       200 application/json`,
      browser,
    );
    expect(site.signIns.map((one) => [one.kind, one.outcome])).toEqual([['http-auth', 'success']]);
  });

  it('a worker’s copy of the page’s form is the same attempt', () => {
    const { site } = told(
      `it watches https://shop.test/
       GET https://shop.test/login
       200 text/html
       [page] POST https://shop.test/login form: username, password
       +5ms [copy] POST https://shop.test/login (fetch worker) form: username, password
       [copy] 302 → /account
       +10ms [page] 302 → /account
       GET https://shop.test/account
       200 text/html`,
      browser,
    );
    expect(site.signIns).toHaveLength(1);
  });

  it('a name alone is a step before, no attempt', () => {
    const { site } = told(
      'it watches https://shop.test/\n GET https://shop.test/login\n 200\n POST https://shop.test/login form: email, _csrf\n 302 → /login/password',
      browser,
    );
    expect(site.signIns).toEqual([]);
  });
});
