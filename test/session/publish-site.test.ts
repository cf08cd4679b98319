import { expect, it } from 'vitest';
import { createFold } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';
import { BROWSERS, ID_A, ID_B, told } from './support/told.ts';

it.each(BROWSERS)('the session set may have several members, and never what carries no session, in %s', (browser) => {
  const { session, site } = told(
    `it watches https://blog.test/
     GET https://blog.test/
     200
     Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
     Set-Cookie: auth_session=${ID_B}; Path=/; HttpOnly; Secure
     Set-Cookie: cart_token=${ID_B}; Path=/; HttpOnly; Secure
     Set-Cookie: csrftoken=${ID_B}; Path=/
     Set-Cookie: AWSALB=${ID_B}${ID_A}; Path=/
     Set-Cookie: cookieconsent_status=dismiss; Path=/
     Set-Cookie: remember_me=${ID_B}; Path=/; HttpOnly
     script sets _ga=GA1.1.1234567890.1700000000; Path=/`,
    browser,
  );
  expect([...session].sort()).toEqual(['PHPSESSID', 'auth_session']);
  expect(Object.fromEntries(site.cookies.map((one) => [one.name, one.class]))).toMatchObject({
    csrftoken: 'csrf',
    AWSALB: 'infrastructure',
    cookieconsent_status: 'preference',
    remember_me: 'remember-me',
    _ga: 'analytics',
  });
});

it('what did not change is the same object in the next model', () => {
  const log = transcript(
    `it watches https://a.test/\n GET https://a.test/\n 200\n GET https://b.test/x (fetch)\n 200\n Set-Cookie: a=1\n GET https://a.test/y (fetch)\n 200`,
  );
  const fold = createFold();
  fold.add(log.slice(0, -4));
  const before = fold.model();
  fold.add(log);
  const after = fold.model();
  const other = (model: typeof before) => model.sites.find((one) => one.domain === 'b.test');
  expect(other(after)).toBe(other(before));
  expect(after.sites[0]).not.toBe(before.sites[0]);
  expect(fold.model()).toBe(after);
});
