import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../src/session/ranking/cookie-role.ts';
import { hexNoise } from '../flows/flow.ts';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const set = (pair: string, more = '; HttpOnly') => `\n Set-Cookie: ${pair}; Path=/${more}`;
const first = (lines: string) =>
  `it watches https://shop.test/\n 12:00:00 GET https://shop.test/login\n 200 text/html${lines}`;
const signIn = (lines: string) => `\n 12:00:09 POST https://shop.test/login form: username, password
  302 → /account${lines}\n GET /account\n 200 text/html`;
const sudo = (lines: string, answer = '302 → /settings') => `\n 12:05:00 GET https://shop.test/sudo\n 200 text/html
  12:05:09 POST https://shop.test/sudo form: password\n ${answer}${lines}\n GET /settings\n 200 text/html`;

describe.each(BROWSERS)('what a cookie is for, in %s', (browser) => {
  const role = (story: string, name: string) => {
    const { site, cookie } = told(story, browser);
    return roleOf(cookie(name), site);
  };

  it('identity: given by the sign-in beside a session that was there before', () => {
    const story =
      first(set(`ASP.NET_SessionId=${ID_A.slice(0, 24)}`)) +
      signIn(set(`.ASPXAUTH=${hexNoise('t', 160).toUpperCase()}`));
    expect(role(story, '.ASPXAUTH')).toMatchObject({ role: 'identity' });
    expect(role(story, '.ASPXAUTH')?.text).toContain('beside ASP.NET_SessionId');
    expect(role(story, 'ASP.NET_SessionId')).toBeUndefined();
  });

  it('step-up: given when the password was asked for again, and not before', () => {
    const story = first(set(`PHPSESSID=${ID_A}`)) + signIn(set(`PHPSESSID=${ID_B}`));
    expect(role(story + sudo(set(`sudo_mode=${ID_C}`)), 'sudo_mode')).toMatchObject({ role: 'step-up' });
    expect(role(story + sudo(''), 'PHPSESSID')).toBeUndefined();
    expect(role(story + set(`sudo_mode=${ID_C}`) + sudo(set(`sudo_mode=${ID_A}`)), 'sudo_mode')?.role).not.toBe(
      'step-up',
    );
  });

  it.each([
    ['routing', 'SERVERID=web1', ''],
    ['routing', 'ARRAffinity=f4a1c0d2b3e4958677aabbccddeeff00112233445566778899aabbccddeeff00', ''],
    ['bot-protection', `__cf_bm=${ID_A}`, ''],
    ['consent', 'cookie_consent=all', ''],
    ['csrf-secret', `_csrf=${ID_A}`, '; HttpOnly'],
    ['csrf-token', `XSRF-TOKEN=${ID_A}`, ''],
    ['remember-me', `remember_me=${ID_A}`, '; HttpOnly'],
  ])('%s: %s', (name, pair, more) => {
    expect(role(first(set(pair, more)), pair.split('=')[0] ?? '')).toMatchObject({ role: name });
  });

  it.each(['theme=dark', `_ga=GA1.2.${'1234567890'}.1700000000`, `PHPSESSID=${ID_A}`])(
    'nothing more than its class: %s',
    (pair) => {
      expect(role(first(set(pair)), pair.split('=')[0] ?? '')).toBeUndefined();
    },
  );

  it('names the server that a routing cookie chose', () => {
    expect(role(first(set('SERVERID=web1', '')), 'SERVERID')?.text).toContain('now web1');
  });
});
