import { expect, it } from 'vitest';
import { publishCookies } from '../../src/session/publish-cookies.ts';
import { createSiteRecord } from '../../src/session/records/site-record.ts';
import { BROWSERS, ID_A, told } from './support/told.ts';

it('of a site without any are none', () => {
  const { ranked, members, classOf } = publishCookies(createSiteRecord('shop.test'), () => []);
  expect([ranked, members, classOf('sid')]).toEqual([[], [], 'unknown']);
});

it.each(BROWSERS)('are ranked by class, then by score, the parts of one value together, in %s', (browser) => {
  const { site } = told(
    `it watches https://shop.test/
     GET https://shop.test/
     200
     Set-Cookie: _ga=GA1.1.1234567890.1700000000; Path=/
     Set-Cookie: auth.0=${'a1B2c3D4'.repeat(480)}; Path=/; Secure; HttpOnly
     Set-Cookie: theme=dark; Path=/
     Set-Cookie: auth.1=Zk3v9Qw1Lm5Np7; Path=/; Secure; HttpOnly
     Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly`,
    browser,
  );
  const names = site.cookies.map(({ name }) => name);
  expect(names.indexOf('auth.1')).toBe(names.indexOf('auth.0') + 1);
  expect(names.slice(-2)).toEqual(['theme', '_ga']);
});
