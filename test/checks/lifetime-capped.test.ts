import { describe, expect, it } from 'vitest';
import { lifetimeCapped } from '../../src/checks/lifetime-capped.ts';
import { evaluated } from './support/evaluated.ts';

const set = (...lines: readonly string[]) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
${lines.map((line) => `           Set-Cookie: ${line}`).join('\n')}`;

describe.each(['chromium', 'firefox'] as const)('lifetime-capped, in %s', (browser) => {
  it.each(['Max-Age=315360000', 'Expires=Fri, 31 Dec 9999 23:59:59 GMT'])('notes %s', (lifetime) => {
    const { verdict } = evaluated(lifetimeCapped, set(`theme=dark; Path=/; ${lifetime}`), browser);
    expect(verdict('theme')).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(verdict().summary).toContain('400 days');
  });

  it('is passed with 400 days', () => {
    expect(evaluated(lifetimeCapped, set('theme=dark; Max-Age=34560000', 'sid=1'), browser).verdict().outcome).toBe(
      'passed',
    );
  });

  it('does not apply to cookies that end with the browser session', () => {
    expect(evaluated(lifetimeCapped, set('sid=1; Path=/'), browser).verdict().outcome).toBe('inapplicable');
  });

  it("can't tell before a line has been seen", () => {
    expect(evaluated(lifetimeCapped, set(), browser).verdict().outcome).toBe('cantTell');
  });
});
