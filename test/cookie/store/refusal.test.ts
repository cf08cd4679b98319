import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/cookie/store/refusal.ts';

describe('a refusal', () => {
  it('cites the paragraph of its rule', () => {
    expect(refusal('leave-secure-alone', 'Because.')).toEqual({
      rule: 'leave-secure-alone',
      text: 'Because.',
      standard: 'RFC 6265bis 5.7 step 16',
    });
    expect(refusal('http-prefix', '').standard).toContain('Layered Cookies');
  });

  it.each([
    ['nameless', 'Firefox ESR 153'],
    ['ambiguous-nameless', 'Chromium 156'],
    ['tab-inside', 'Chromium 156'],
    ['tab-in-path', 'Firefox ESR 153'],
    ['lone-dot', 'Chromium 156 and Firefox ESR 153'],
    ['site-is-full', 'Firefox ESR 153'],
  ] as const)('by %s, which no standard asks for, cites %s', (rule, browsers) => {
    expect(refusal(rule, '').standard).toBe(`a rule of ${browsers}, not of RFC 6265bis`);
  });
});
