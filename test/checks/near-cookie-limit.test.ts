import { describe, expect, it } from 'vitest';
import { nearCookieLimit } from '../../src/checks/near-cookie-limit.ts';
import { evaluated } from './support/evaluated.ts';

const set = (count: number, more = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
${Array.from({ length: count }, (_, n) => `           Set-Cookie: c${n}=1; Path=/`).join('\n')}
  +1s GET https://shop.test/next
           200 text/html
${more}`;

describe.each(['chromium', 'firefox'] as const)('near-cookie-limit, in %s', (browser) => {
  it.each([
    [149, 'passed'],
    [150, 'failed'],
  ])('with %i cookies is %s', (count, outcome) => {
    expect(evaluated(nearCookieLimit, set(count), browser).verdict().outcome).toBe(outcome);
  });

  it('notes a cookie of nearly 4096 bytes', () => {
    const story = `${set(1)}\n  script sets cart=${'x'.repeat(3_900)}; Path=/`;
    expect(evaluated(nearCookieLimit, story, browser).verdict('cart')).toMatchObject({ severity: 'note' });
  });

  it('fails when the browser threw one out', () => {
    const { verdict, fact } = evaluated(nearCookieLimit, set(2, '  browser evicts c0'), browser);
    expect(verdict('c0')).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(fact(verdict('c0').evidence[0]?.seq ?? 0)).toContain('evicted');
  });

  it('does not apply when the last cookie is gone, and cannot tell before there was one', () => {
    expect(evaluated(nearCookieLimit, set(1, '  script deletes c0'), browser).verdict().outcome).toBe('inapplicable');
    expect(evaluated(nearCookieLimit, set(0), browser).verdict().outcome).toBe('cantTell');
  });
});
