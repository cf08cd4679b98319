import { expect, it } from 'vitest';
import { isSignInHost } from '../../../src/lexicon/routes/is-sign-in-host.ts';

it.each(['auth.home.test', 'SSO.shop.test', 'login.shop.test', 'accounts.shop.test'])('%s', (host) =>
  expect(isSignInHost(host)).toBe(true),
);
it.each(['auth', 'app.auth.test', 'www.shop.test', 'authors.shop.test', ''])('not %s', (host) =>
  expect(isSignInHost(host)).toBe(false),
);
