import { describe, expect, it } from 'vitest';
import type { UserAgent } from '../../../src/cookie/browsers/user-agent.ts';
import { storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';
import { storeAfter } from '../../../src/cookie/store/store-after.ts';
import { jar } from '../../support/jar.ts';

const AT = Date.UTC(2026, 0, 5);
const request = { url: 'https://www.shop.test/login', at: AT, via: 'http', navigation: true, sameSite: true } as const;
const store = [jar('a=1; www.shop.test; /'), jar('b=1; www.shop.test; /')];

function after(line: string, userAgent: UserAgent = 'spec', before = store) {
  const change = storeAfter(before, storageVerdict(line, request, before, userAgent), AT, userAgent);
  return { pairs: change.store.map(({ name, value }) => `${name}=${value}`).join(' '), evicted: change.evicted.length };
}

describe('the store after a line', () => {
  it.each([
    ['c=1', 'a=1 b=1 c=1', 'a new cookie comes last'],
    ['a=2', 'a=2 b=1', 'an update keeps its place'],
    ['a=; Max-Age=0', 'b=1', 'a deletion'],
    ['c=; Max-Age=0', 'a=1 b=1', 'a deletion of nothing'],
    ['a=2; SameSite=None', 'a=1 b=1', 'a refusal changes nothing'],
    ['a=2; Path=/x', 'a=1 b=1 a=2', 'another path is another cookie'],
  ])('%s: %s (%s)', (line, pairs) => {
    expect(after(line)).toEqual({ pairs, evicted: 0 });
  });

  it('has a changed value last in Chromium, where it counts as new', () => {
    expect(after('a=2', 'chromium').pairs).toBe('b=1 a=2');
    expect(after('a=1; Secure', 'chromium').pairs).toBe('a=1 b=1');
  });

  it('tells what was evicted', () => {
    const full = Array.from({ length: 180 }, (_, index) => jar(`c${index}=x; www.shop.test; /`));
    expect(after('new=1', 'chromium', full).evicted).toBe(31);
    expect(after('c7=2', 'chromium', full).evicted).toBe(0);
  });
});
