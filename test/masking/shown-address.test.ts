import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../src/masking/shown-address.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('an address in our sentences', () => {
  it.each([
    ['https://shop.test/login', 'https://shop.test/login'],
    ['https://shop.test/a?sid=SECRET&page=SECRET#SECRET', 'https://shop.test/a?sid=…&page=…'],
    ['https://user:SECRET@shop.test/a', 'https://shop.test/a'],
    ['https://shop.test/a;jsessionid=SECRET?x=SECRET', 'https://shop.test/a;jsessionid=…?x=…'],
    ['https://shop.test/a?token=ab/SECRET+cd?SECRET;x=SECRET', 'https://shop.test/a?token=…'],
    ['https://shop.test/a?1SECRETSECRETSECRETSECRET', 'https://shop.test/a…'],
    ['https://shop.test/a?b=&c', 'https://shop.test/a?b=&c'],
    [`https://shop.test/a?${'n'.repeat(200)}=SECRET`, 'https://shop.test/a…=…'],
    ['https://shop.test/reset/9f86d081884c7d659a2feaa0c55ad015/go', 'https://shop.test/reset/…/go'],
    ['https://shop.test/how-to-choose-a-good-pair-of-shoes', 'https://shop.test/how-to-choose-a-good-pair-of-shoes'],
    ['not a url?key=SECRET', 'not a url?key=…'],
    ['/login?next=SECRET', '/login?next=…'],
    ['data:text/html,hello', 'data://text/html,hello'],
  ])('%s becomes %s', (url, shown) => {
    expect(shownAddress(url)).toBe(shown);
    expect(shownAddress(url)).not.toContain('SECRET');
  });

  it('takes linear time for hostile addresses', () => {
    const hostile = `https://shop.test/?${'&'.repeat(500_000)}${'='.repeat(500_000)}`;
    expect(shownAddress(hostile).length).toBeLessThan(200);
    expect(timeOf(() => shownAddress(hostile))).toBeLessThan(PATIENCE);
  });
});
