import { describe, expect, it } from 'vitest';
import { consent } from '../../src/frameworks/consent.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of consent banners', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['OptanonConsent', undefined, 'onetrust'],
    ['OptanonAlertBoxClosed', undefined, 'onetrust'],
    ['CookieConsent', undefined, 'cookiebot'],
    ['didomi_token', undefined, 'didomi'],
    ['euconsent-v2', undefined, 'tcf'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(consent.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('have no session among them', () => {
    expect(consent.filter((row) => !['consent'].includes(row.role))).toEqual([]);
  });
});
