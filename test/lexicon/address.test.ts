import { describe, expect, it } from 'vitest';
import { pathOf, readAddress } from '../../src/lexicon/address.ts';
import { samePage } from '../../src/lexicon/routes/same-page.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

const at = (path: string) => readAddress(`https://shop.test${path}`);

describe('an address', () => {
  it.each([
    '/login',
    '/wp-login.php',
    '/users/sign_in',
    '/Account/Login',
    '/login_check',
    '/anmelden',
    '/iniciar-sesion',
    '/app/signin.aspx',
  ])('%s is a page to sign in', (path) => {
    expect(at(path)).toMatchObject({ signInPage: true, signIn: true, signOut: false });
  });

  it.each(['/api/session', '/oauth/token', '/saml/acs', '/signin-oidc'])(
    '%s takes credentials but is no page',
    (path) => {
      expect(at(path)).toMatchObject({ signInPage: false, signIn: true });
    },
  );

  it.each(['/logout', '/users/sign_out', '/login/logout', '/auth/log-out', '/abmelden', '/oidc/end_session'])(
    '%s signs out',
    (path) => {
      expect(at(path)).toMatchObject({ signOut: true, signIn: false });
    },
  );

  it.each(['/', '/account', '/authors', '/blog/login-tips-and-more/2', '/catalogin'])('%s says little', (path) => {
    expect(at(path)).toMatchObject({ signOut: false, error: false, secondFactor: false });
  });

  it.each(['/login?error=1', '/start?error', '/auth/failed', '/x?status=invalid', '/login/denied'])(
    '%s speaks of an error',
    (path) => {
      expect(at(path).error).toBe(true);
    },
  );

  it.each(['/account?error=false', '/account?errors=0', '/list?page=2'])('%s does not', (path) => {
    expect(at(path).error).toBe(false);
  });

  it('knows second factors, registering, lost passwords and mails to be read first', () => {
    expect(at('/login/otp').secondFactor).toBe(true);
    expect(at('/login/code').secondFactor).toBe(true);
    expect(at('/shop/code').secondFactor).toBe(false);
    expect(at('/login/code?code=4f1c&state=xyz').secondFactor).toBe(false);
    expect(at('/register').registration).toBe(true);
    expect(at('/password/forgot').reset).toBe(true);
    expect(at('/check-email').pending).toBe(true);
  });

  it('knows the answer of an identity provider', () => {
    expect(at('/callback?code=a&state=b').federated).toBe(true);
    expect(at('/?ticket=ST-1-abc').federated).toBe(true);
    expect(at('/shop?code=SUMMER').federated).toBe(false);
  });

  it('is total, and quick with what is too long', () => {
    for (const url of [
      '',
      'nonsense',
      'https://',
      `https://a.test/${'login/'.repeat(150_000)}`,
      `https://a.test/?${'a=b&'.repeat(250_000)}`,
    ]) {
      expect(readAddress(url).federated).toBe(false);
      expect(timeOf(() => readAddress(url))).toBeLessThan(PATIENCE);
    }
  });

  it('is the same page whatever the query', () => {
    expect(samePage('https://a.test/login?x=1', 'https://a.test/login#y')).toBe(true);
    expect(samePage('https://a.test/login', 'http://a.test/login')).toBe(false);
    expect(samePage('', '')).toBe(false);
  });

  it('has a path for sentences', () => {
    expect(pathOf('https://a.test/x/y?secret=1')).toBe('/x/y');
    expect(pathOf(`https://a.test/${'x'.repeat(500)}`)).toHaveLength(80);
  });
});
