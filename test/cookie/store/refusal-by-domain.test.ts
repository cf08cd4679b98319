import { describe, expect, it } from 'vitest';
import { refusalByDomain } from '../../../src/cookie/store/refusal-by-domain.ts';

describe('a refused Domain', () => {
  it('is shown, cut short', () => {
    expect(refusalByDomain('public-suffix', 'co.uk', 'www.shop.co.uk').text).toMatch(
      /^Domain=co\.uk is a public suffix/,
    );
    expect(refusalByDomain('domain-mismatch', 'x'.repeat(500), 'a.test').text.length).toBeLessThan(250);
    expect(refusalByDomain('domain-not-ascii', '\xE9', 'a.test').text).toContain('not ASCII');
  });
});
