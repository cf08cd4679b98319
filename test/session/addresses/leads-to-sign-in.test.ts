import { expect, it } from 'vitest';
import { leadsToSignIn } from '../../../src/session/addresses/leads-to-sign-in.ts';

const leads = (url: string, location: string) => leadsToSignIn({ url: `https://${url}`, location });

it('by the words of the target, its host, or an identity provider’s parameters', () => {
  expect(leads('shop.test/account', '/login?next=/account')).toBe(true);
  expect(leads('app.home.test/', 'https://auth.home.test/?rd=x')).toBe(true);
  expect(leads('app.home.test/', 'https://id.test/x?client_id=a&response_type=code')).toBe(true);
  expect(leads('mail.test/?_task=settings', './?_task=login')).toBe(true);
});

it('a page under such words, where another one beside it is led to', () => {
  expect(leads('hr.test/Login/Welcome', '/Login/Index')).toBe(true);
});

it('not elsewhere, not from there, not to another spelling of the same page', () => {
  expect(leads('shop.test/account', '/home')).toBe(false);
  expect(leads('shop.test/logout', '/login')).toBe(false);
  expect(leads('shop.test/login', '/auth/login')).toBe(false);
  expect(leads('shop.test/login', '/login/')).toBe(false);
  expect(leads('auth.home.test/', 'https://sso.home.test/')).toBe(false);
  expect(leads('app.home.test/', 'https://www.home.test/')).toBe(false);
  expect(leads('shop.test/account', 'http://[')).toBe(false);
});
