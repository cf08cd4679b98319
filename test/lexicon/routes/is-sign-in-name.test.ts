import { expect, it } from 'vitest';
import { isSignInName } from '../../../src/lexicon/routes/is-sign-in-name.ts';

it.each([
  'https://a.test/login',
  'https://a.test/users/sign_in/',
  'https://a.test/wp-login.php?x=1',
  'https://a.test/app/login;jsessionid=9B5C',
  'https://a.test/?_task=login',
  'https://a.test/index.php?route=account/login',
])('%s', (url) => expect(isSignInName(url)).toBe(true));

it.each(['https://a.test/login/welcome', 'https://a.test/login-history', 'https://a.test/', 'nowhere'])(
  'not %s',
  (url) => expect(isSignInName(url)).toBe(false),
);
