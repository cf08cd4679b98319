import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const sid = (id: string) => `\n Set-Cookie: connect.sid=${express(id)}; Path=/; HttpOnly`;

describe.each(BROWSERS)('how far somebody has come, in %s', (browser) => {
  it('step by step', () => {
    const { site, model } = told(
      `it watches https://shop.test/
       12:00:00 GET https://shop.test/account
                302 → /login${sid(ID_A)}
                GET /login
                200 text/html
       +5s      POST https://shop.test/login form: email, _csrf
                302 → /login/password
                GET /login/password
                200 text/html
       +5s      POST https://shop.test/login/password form: password, _csrf
                302 → /login/otp
                GET /login/otp
                200 text/html
       +9s      POST https://shop.test/login/otp form: code#
                302 → /account${sid(ID_B)}
                GET /account
                200 text/html
       +1m      POST https://shop.test/mfa/verify json: code#
                200 application/json${sid(ID_C)}
       +200ms   GET https://shop.test/payments
                200 text/html
       +1m      POST https://shop.test/logout form: _csrf
                302 → /login`,
      browser,
    );
    expect(site.stages.map((one) => one.stage)).toEqual([
      ...['anonymous', 'identifier-given', 'first-factor', 'signed-in', 'step-up', 'signed-out'],
    ]);
    expect(site.stage).toBe('signed-out');
    for (const { text, seq } of site.stages) {
      expect(text).toMatch(/\.$/);
      expect(seq).toBeLessThanOrEqual(model.lastSeq);
    }
  });

  it('nowhere, as long as nothing was asked', () => {
    const { site } = told('it watches https://shop.test/\n GET https://shop.test/\n 200 text/html', browser);
    expect([site.stage, site.stages]).toEqual(['unknown', []]);
  });
});
