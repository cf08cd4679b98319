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
});
