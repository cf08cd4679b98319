import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const sid = (id: string) => `\n Set-Cookie: connect.sid=${express(id)}; Path=/; HttpOnly`;
const begin = `it watches https://shop.test/\n GET https://shop.test/login\n 200 text/html${sid(ID_A)}`;
const password = (lines = '') => `
  +5s POST https://shop.test/login form: username, password
  302 → /login/code${lines}
  GET /login/code
  200 text/html`;
const code = (answer: string) => `+9s POST https://shop.test/login/code form: code#\n ${answer}`;
const right = '302 → /account\n GET /account\n 200 text/html';
const wrong = '302 → /login/code\n GET /login/code\n 200 text/html';

describe.each(BROWSERS)('a code after a password, in %s', (browser) => {
  it('that kept what the password had renewed is no step without a change', () => {
    const { rotation } = told(`${begin}${password(sid(ID_B))}\n${code(right)}`, browser);
    expect(rotation()).toMatchObject({ verdict: 'added-beside', rule: 'V10' });
  });

  it('still follows that password when it was mistyped in between', () => {
    const { rotation, site } = told(`${begin}${password(sid(ID_B))}\n${code(wrong)}\n${code(right)}`, browser);
    expect(site.signIns).toHaveLength(3);
    expect(rotation()).toMatchObject({ verdict: 'added-beside', rule: 'V10' });
  });

  it('whose password nobody saw may have been renewed with it: no verdict', () => {
    const late = `it watches https://shop.test/login/code\n found connect.sid=${express(ID_A)}; Path=/; HttpOnly`;
    const { rotation } = told(`${late}\n${code(right)}`, browser);
    expect(rotation()).toMatchObject({ verdict: 'inconclusive', rule: 'V30' });
    expect(rotation().text).toContain('was not seen');
    expect(rotation().missing).toBe('Sign out and in again while this panel is open.');
  });

  it('is the whole sign-in where somebody was only named before it', () => {
    const named = '+5s POST https://shop.test/login form: email\n 302 → /login/code\n GET /login/code\n 200 text/html';
    expect(told(`${begin}\n${named}\n${code(right)}`, browser).rotation()).toMatchObject({ verdict: 'kept' });
  });
});
