import { expect, it } from 'vitest';
import { asksConsent } from '../../../src/session/ranking/asks-consent.ts';
import { kindOfName } from '../../../src/session/ranking/kind-of-name.ts';

it.each([
  ['analytics', '_ga'],
  ['analytics', 'visitor_id'],
  ['csrf', '__Host-csrf'],
  ['infrastructure', 'AWSALBCORS'],
  ['preference', 'theme'],
  ['preference', 'cookie_consent'],
  ['remember-me', 'remember_token'],
  [undefined, 'sid'],
])('%s: %s', (kind, name) => {
  expect(kindOfName(name, undefined)).toBe(kind);
});

it('goes by the framework where one is known', () => {
  expect(kindOfName('theme', 'sso')).toBe('session');
  expect(kindOfName('sid', 'bot-protection')).toBe('infrastructure');
});

it('knows a choice about cookies from a preference', () => {
  expect(asksConsent('OptanonConsent')).toBe(true);
  expect(asksConsent('theme')).toBe(false);
});
