import { describe, expect, it } from 'vitest';
import { signedIn } from './support/token-stories.ts';
import { BROWSERS, ID_A, ID_B, told } from './support/told.ts';

const before = `
  it watches https://shop.test/
  found PHPSESSID=${ID_A}; Path=/; HttpOnly
  12:00:01 GET https://shop.test/login
           200 text/html`;

describe.each(BROWSERS)('a sign-in as it is published, in %s', (browser) => {
  it('has a verdict on the identifiers only where it succeeded', () => {
    const right = `${before}
      12:00:10 POST https://shop.test/login form: username, password
               302 → /account
               Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
               GET /account
               200 text/html`;
    const wrong = `${before}
      12:00:10 POST https://shop.test/login form: username, password
               401 text/html`;
    expect(told(right, browser).signIn()).toMatchObject({ outcome: 'success', rotation: { verdict: 'rotated' } });
    expect(told(wrong, browser).signIn()).toMatchObject({ outcome: 'failed' });
    expect(told(wrong, browser).signIn()).not.toHaveProperty('rotation');
  });

  it('is judged by its tokens where no cookie is known to carry the session', () => {
    const { rotation, signIn } = told(signedIn, browser);
    expect(rotation().rule).toBe('T1');
    expect(signIn().tokens?.map(({ text }) => text)).toEqual(['It was first sent after the sign-in, to /api/me.']);
  });

  it('that only the user tells of has no request', () => {
    const { signIn } = told(`${before}\n +10m user marks signed-in shop.test`, browser);
    expect(signIn()).toMatchObject({ kind: 'marked', method: '', url: '' });
    expect(signIn()).not.toHaveProperty('exchange');
  });
});
