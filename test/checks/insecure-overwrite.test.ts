import { describe, expect, it } from 'vitest';
import { insecureOverwrite } from '../../src/checks/insecure-overwrite.ts';
import { evaluated } from './support/evaluated.ts';

const [ID, OTHER] = ['8f14e45fceea167a5a36dedd4bea2543', '1f0e3dad99908345f7439f8ffabdffc4'];
const set = (attributes: string, origin = 'https://shop.test', more = '') => `
  it watches ${origin}/
  12:00:01 GET ${origin}/
           200 text/html
           Set-Cookie: PHPSESSID=${ID}; Path=/${attributes}${more}
  12:00:02 GET ${origin}/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('insecure-overwrite, in %s', (browser) => {
  it('fails when plain http replaces what https had set', () => {
    const story = `${set('')}
  12:00:03 GET http://shop.test/news
           200 text/html
           Set-Cookie: PHPSESSID=${OTHER}; Path=/
  12:00:09 GET https://shop.test/
           200 text/html`;
    const { verdict, fact } = evaluated(insecureOverwrite, story, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('http://shop.test/news');
  });

  it('notes an attempt that the browser refused', () => {
    const story = `${set('; Secure')}
  12:00:03 GET http://shop.test/news
           200 text/html
           Set-Cookie (refused): PHPSESSID=${OTHER}; Path=/
  12:00:09 GET https://shop.test/
           200 text/html`;
    const { verdict, context } = evaluated(insecureOverwrite, story, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(context.sessionCookies[0]?.unstored[0]?.reason?.rule).toBe('leave-secure-alone');
  });

  it('is passed with Secure, and without it under HSTS', () => {
    expect(evaluated(insecureOverwrite, set('; Secure'), browser).verdict().outcome).toBe('passed');
    const strict = set('', 'https://shop.test', '\n           Strict-Transport-Security: max-age=31536000');
    expect(evaluated(insecureOverwrite, strict, browser).verdict().outcome).toBe('passed');
  });

  it("can't tell of a cookie without Secure that no answer over http has set", () => {
    expect(evaluated(insecureOverwrite, set(''), browser).verdict().outcome).toBe('cantTell');
  });

  it.each(['http://shop.test', 'http://localhost:3000'])('does not apply at %s, which is all http', (origin) => {
    expect(evaluated(insecureOverwrite, set('', origin), browser).verdict().outcome).toBe('inapplicable');
  });
});
