import { describe, expect, it } from 'vitest';
import { cookieTossingExposure } from '../../src/checks/cookie-tossing-exposure.ts';
import { evaluated } from './support/evaluated.ts';

const ID = '8f14e45fceea167a5a36dedd4bea2543';
const set = (line: string, origin = 'https://shop.test', header = '') => `
  it watches ${origin}/
  12:00:01 GET ${origin}/
           200 text/html
           Set-Cookie: ${line}${header === '' ? '' : `\n           ${header}`}
  12:00:02 GET ${origin}/next
           200 text/html
  user pins ${line.slice(0, line.indexOf('='))}`;

describe.each(['chromium', 'firefox'] as const)('cookie-tossing-exposure, in %s', (browser) => {
  it('notes that sibling hosts could plant a cookie, and weighs more when one was seen', () => {
    const story = set(`sid=${ID}; Path=/; Secure; HttpOnly`);
    expect(evaluated(cookieTossingExposure, story, browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'note',
    });
    const seen = evaluated(
      cookieTossingExposure,
      `${story}\n GET https://blog.shop.test/\n 200 text/html`,
      browser,
    ).verdict();
    expect(seen).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(seen.summary).toContain('blog.shop.test');
  });

  it('is passed with __Host-', () => {
    const story = set(`__Host-sid=${ID}; Path=/; Secure; HttpOnly`);
    expect(evaluated(cookieTossingExposure, story, browser).verdict('__Host-sid').outcome).toBe('passed');
  });

  it('notes, for a host without siblings, what answers over http could do, unless HSTS keeps them away', () => {
    const line = `sid=${ID}; Path=/`;
    const bare = evaluated(cookieTossingExposure, set(line, 'https://shop.github.io'), browser).verdict();
    expect(bare).toMatchObject({ outcome: 'failed', severity: 'note' });
  });

  it('does not apply on this machine', () => {
    const story = set(`sid=${ID}; Path=/`, 'http://localhost:3000');
    expect(evaluated(cookieTossingExposure, story, browser).verdict().outcome).toBe('inapplicable');
  });

  it("can't tell before a session cookie has been seen", () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200';
    expect(evaluated(cookieTossingExposure, story, browser).verdict().outcome).toBe('cantTell');
  });
});
