import { describe, expect, it } from 'vitest';
import { weakSamesiteAttribute } from '../../src/checks/weak-samesite-attribute.ts';
import { evaluated } from './support/evaluated.ts';

const story = (attributes: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; HttpOnly${attributes}
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe('weak-samesite-attribute', () => {
  it.each(['Lax', 'Strict', 'lax', 'None; SameSite=Strict'])('is passed with SameSite=%s', (value) => {
    const { verdict } = evaluated(weakSamesiteAttribute, story(`; SameSite=${value}`));
    expect(verdict('PHPSESSID').outcome).toBe('passed');
    expect(verdict().evidence.length).toBe(2);
  });

  it.each(['chromium', 'firefox'] as const)('fails with SameSite=None in %s', (browser) => {
    const { verdict } = evaluated(weakSamesiteAttribute, story('; SameSite=None'), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().summary).toContain('every site can make requests that carry it');
  });

  it('weighs a missing attribute by what this browser makes of it: Chromium, Lax with two minutes’ grace', () => {
    const { verdict } = evaluated(weakSamesiteAttribute, story(''), 'chromium');
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('This browser (Chromium) then treats it as Lax');
    expect(verdict().summary).toContain('first two minutes');
  });

  it('weighs a missing attribute by what this browser makes of it: Firefox, None', () => {
    const { verdict } = evaluated(weakSamesiteAttribute, story(''), 'firefox');
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().summary).toContain('This browser (Firefox) then treats it as None');
  });

  it('tells an unknown value from a missing attribute', () => {
    expect(evaluated(weakSamesiteAttribute, story('; SameSite=Loose')).verdict().summary).toContain('do not know');
    expect(evaluated(weakSamesiteAttribute, story('')).verdict().summary).toContain('has no SameSite attribute');
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(weakSamesiteAttribute, nothing).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(weakSamesiteAttribute, bearer).verdict().outcome).toBe('inapplicable');
  });
});
