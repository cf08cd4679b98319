import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, told } from '../support/told.ts';

const asked = (path: string, cookie = `PHPSESSID=${ID_A}`, browser: 'chromium' | 'firefox' = 'chromium') =>
  told(
    `it watches https://shop.test/\n GET https://shop.test/\n 200\n Set-Cookie: ${cookie}; Path=/; HttpOnly\n GET https://shop.test${path}\n 200`,
    browser,
  ).site.inUrls;

describe.each(BROWSERS)('an identifier in a URL, in %s', (browser) => {
  it.each([
    ['/cart;jsessionid=0A1B2C3D4E5F60718293A4B5C6D7E8F9', 'jsessionid', false],
    ['/cart?PHPSESSID=0cc175b9c0f1b6a831c399e269772661', 'PHPSESSID', false],
    ['/cart?sid=0cc175b9c0f1b6a831c399e269772661', 'sid', false],
    [`/cart?x=${ID_A}`, 'x', true],
    [`/share/${ID_A}/view`, 'path', true],
    [`/cart;JSESSIONID=${ID_A}`, 'JSESSIONID', true],
  ])('%s is seen in %s', (path, parameter, ofCookie) => {
    const found = asked(path, undefined, browser);
    expect(found.map((one) => [one.parameter, one.cookie !== undefined])).toEqual([[parameter, ofCookie]]);
  });

  it.each([
    '/cart?sid=12',
    '/cart?x=0cc175b9c0f1b6a831c399e269772661',
    '/cart?page=2',
    '/article/why-the-long-face-of-a-horse',
  ])('%s is none', (path) => {
    expect(asked(path, undefined, browser)).toEqual([]);
  });

  it('is known by its identity part too', () => {
    const id = ID_A.padEnd(32, '0');
    expect(asked(`/cart?x=${id}`, `connect.sid=${express(ID_A)}`, browser)).toHaveLength(1);
  });

  it('is listed once, however often it is asked for', () => {
    const twice = `/cart;jsessionid=${ID_A}\n 200\n GET https://shop.test/cart;jsessionid=${ID_A}`;
    expect(asked(twice, undefined, browser)).toHaveLength(1);
  });
});
