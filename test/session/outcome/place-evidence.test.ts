import { describe, expect, it } from 'vitest';
import { told } from '../support/told.ts';

const codes = (story: string) => {
  const signIn = told(
    `it watches https://shop.test/\n GET https://shop.test/\n 200 text/html\n GET https://shop.test/login\n 200 text/html\n ${story}`,
  ).signIn();
  return [...signIn.success, ...signIn.failure].map((one) => one.code);
};
const post = 'POST https://shop.test/login form: username, password';

describe('where the answer led', () => {
  it.each([
    ['another page', `${post}\n 302 → /account\n GET /account\n 200 text/html`, ['B3', 'B3a', 'B12']],
    ['a page that opens for everyone', `${post}\n 302 → /\n GET /\n 200 text/html`, ['B3', 'B3a']],
    ['the sign-in page', `${post}\n 302 → /login?error=1\n GET /login?error=1\n 200 text/html`, ['F2', 'F3a']],
    ['an identity provider again', `${post}\n 302 → /authorize?client_id=a&response_type=code`, ['F2']],
    ['something to be confirmed', `${post}\n 302 → /check-email\n GET /check-email\n 200 text/html`, ['F9', 'F3a']],
    ['another factor', `${post}\n 302 → /login/otp\n GET /login/otp\n 200 text/html`, ['B9']],
    ['an error', `${post}\n 500 text/html`, ['F8']],
  ])('%s', (_, story, expected) => {
    expect(codes(story).filter((code) => code !== 'F6')).toEqual(expected);
  });
});
