import { describe, expect, it } from 'vitest';
import { shadowedCookie } from '../../src/checks/shadowed-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const set = (...lines: readonly string[]) => `
  it watches https://www.shop.test/
  12:00:01 GET https://www.shop.test/account/start
           200 text/html
${lines.map((line) => `           Set-Cookie: ${line}`).join('\n')}
  12:00:02 GET https://www.shop.test/account/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('shadowed-cookie, in %s', (browser) => {
  it('fails when two paths hold one name, and names the one that the server reads first', () => {
    const { verdict } = evaluated(shadowedCookie, set('id=1; Path=/', 'id=2; Path=/account'), browser);
    expect(verdict('id')).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(verdict().summary).toContain('path /account');
    const texts = verdict().evidence.map(({ text }) => text);
    expect(texts).toEqual([
      'The browser keeps one for path /, host-only. Set by a response of /account/start.',
      'The browser keeps one for path /account, host-only. Set by a response of /account/start.',
      'GET /account/next carried them together.',
    ]);
  });

  it('fails for a host-only cookie beside one with a Domain, and weighs more when it is the session’s', () => {
    const story = `${set('sid=8f14e45fceea167a5a36dedd4bea2543; Path=/', 'sid=7n1x5r9t3y6u2i8o4p0w5e1z6b; Path=/; Domain=shop.test')}\n user pins sid`;
    expect(evaluated(shadowedCookie, story, browser).verdict('sid')).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
  });

  it('is passed when no request carries both', () => {
    expect(evaluated(shadowedCookie, set('id=1; Path=/a', 'id=2; Path=/b'), browser).verdict().outcome).toBe('passed');
    expect(evaluated(shadowedCookie, set('a=1', 'b=2'), browser).verdict().outcome).toBe('passed');
  });

  it('does not apply to a single cookie', () => {
    expect(evaluated(shadowedCookie, set('a=1'), browser).verdict().outcome).toBe('inapplicable');
  });

  it("can't tell before the store has spoken", () => {
    expect(evaluated(shadowedCookie, set(), browser).verdict().outcome).toBe('cantTell');
  });
});
