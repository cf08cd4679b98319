import { expect, it } from 'vitest';
import { asksConsent } from '../../../src/session/ranking/asks-consent.ts';

it.each(['CookieConsent', 'cookie_notice_accepted', 'gdpr', 'OptanonConsent', 'cmplz_banner-status'])(
  '%s keeps a consent',
  (name) => {
    expect(asksConsent(name)).toBe(true);
  },
);

it.each(['session', 'PHPSESSID', 'cookie', ''])('%s does not', (name) => {
  expect(asksConsent(name)).toBe(false);
});
