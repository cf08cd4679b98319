import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, told } from '../support/told.ts';

const NAMES = ['tracking', 'bucket', 'campaign_source', 'geo', 'banner', 'seen', 'variant', 'hints', 'build'];
const jar = (names: readonly string[], flags: string) =>
  `it watches https://shop.test/
   GET https://shop.test/
   200
   ${names.map((name, nth) => `Set-Cookie: ${name}=${ID_A.slice(0, -1)}${nth}; Path=/${flags}`).join('\n')}`;

describe.each(BROWSERS)('flags that all cookies share, in %s', (browser) => {
  it('say nothing', () => {
    const codes = told(jar(NAMES, '; Secure; HttpOnly'), browser)
      .cookie('geo')
      .reasons.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['httponly', 'httponly-everywhere', 'secure', 'secure-everywhere']));
  });

  it('say something of few cookies, or where most go without', () => {
    const few = told(jar(NAMES.slice(0, 4), '; Secure; HttpOnly'), browser).cookie('geo');
    expect(few.reasons.map(({ code }) => code)).not.toContain('httponly-everywhere');
    const rest = `${jar(NAMES, '')}\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; Secure; HttpOnly`;
    const codes = told(rest, browser)
      .cookie('PHPSESSID')
      .reasons.map(({ code }) => code);
    expect(codes).toContain('httponly');
    expect(codes).not.toContain('httponly-everywhere');
  });

  it('do not hide the session', () => {
    const story = `${jar(NAMES, '; Secure; HttpOnly')}\n Set-Cookie: PHPSESSID=${ID_A}; Path=/; Secure; HttpOnly`;
    expect(told(story, browser).session).toEqual(['PHPSESSID']);
  });
});
