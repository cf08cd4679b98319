import { describe, expect, it } from 'vitest';
import { ignoredAttribute } from '../../src/checks/ignored-attribute.ts';
import { evaluated } from './support/evaluated.ts';

const ID = '8f14e45fceea167a5a36dedd4bea2543';
const set = (attributes: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=${ID}; Path=/${attributes}
  12:00:02 GET https://shop.test/shop
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('ignored-attribute, in %s', (browser) => {
  it.each([
    ['; http-only', 'low', 'misspelt'],
    ['; SameSite=Loose', 'low', 'Loose'],
    ['; Version=1', 'note', 'Version=1'],
    ['; Max-Age=soon', 'note', 'Max-Age=soon'],
    ['; SameSite=Strict; SameSite=Lax', 'note', 'a later one'],
  ])('fails for %s, which weighs %s', (attributes, severity, text) => {
    const { verdict } = evaluated(ignoredAttribute, set(attributes), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity });
    expect(verdict().summary).toContain(text);
  });

  it('is passed when all attributes have an effect; Priority is no mistake in a browser that ignores it', () => {
    expect(evaluated(ignoredAttribute, set('; Secure; HttpOnly; Priority=High'), browser).verdict().outcome).toBe(
      'passed',
    );
  });

  it.each(['; Secure; secure', '; HttpOnly; httponly; HTTPONLY', '; SameSite=Lax; samesite=lax', '; Path=/'])(
    'is passed when the same attribute is written twice, in whatever case: %s',
    (attributes) => {
      expect(evaluated(ignoredAttribute, set(attributes), browser).verdict().outcome).toBe('passed');
    },
  );

  it('does not apply where scripts set all cookies', () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200\n script sets a=1; Bogus';
    expect(evaluated(ignoredAttribute, story, browser).verdict().outcome).toBe('inapplicable');
  });

  it("can't tell before a line has been seen", () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200';
    expect(evaluated(ignoredAttribute, story, browser).verdict().outcome).toBe('cantTell');
  });
});
