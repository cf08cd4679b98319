import { describe, expect, it } from 'vitest';
import { oversizedCookie } from '../../src/checks/oversized-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const set = (line: string, note = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie: theme=dark; Path=/
           Set-Cookie${note}: ${line}
  +5s GET https://shop.test/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('oversized-cookie, in %s', (browser) => {
  it('fails for 4097 bytes, which the browser refuses', () => {
    const { verdict } = evaluated(oversizedCookie, set(`sid=${'x'.repeat(4094)}; Path=/`, ' (refused)'), browser);
    expect(verdict('sid')).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('4097 bytes');
  });

  it('is passed at 4096', () => {
    const { verdict } = evaluated(oversizedCookie, set(`sid=${'x'.repeat(4093)}; Path=/`), browser);
    expect(verdict().outcome).toBe('passed');
    expect(verdict().summary).toContain('4096 of at most 4096 bytes');
  });

  it("can't tell before the store has had time, or before there is a cookie", () => {
    const early = set(`sid=${'x'.repeat(4094)}`, ' (refused)').replace(/\+5s[\s\S]*$/, '');
    expect(evaluated(oversizedCookie, early, browser).verdict().outcome).toBe('cantTell');
    const nothing = 'it watches https://shop.test/\n GET https://shop.test/\n 200';
    expect(evaluated(oversizedCookie, nothing, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a site that signs in without cookies', () => {
    const story = `it watches https://shop.test/
      12:00:05 POST https://shop.test/login   json: username, password
      200 application/json
      +1s user marks signed-in shop.test`;
    expect(evaluated(oversizedCookie, story, browser).verdict().outcome).toBe('inapplicable');
  });
});
