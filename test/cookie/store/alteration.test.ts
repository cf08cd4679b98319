import { describe, expect, it } from 'vitest';
import type { UserAgent } from '../../../src/cookie/browsers/user-agent.ts';
import { storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';

const AT = Date.UTC(2026, 0, 5);

function alterations(
  line: string,
  userAgent: UserAgent = 'spec',
  more: object = {},
  url = 'https://www.shop.test/a/b',
) {
  const request = { url, at: AT, via: 'http', navigation: true, sameSite: true, ...more } as const;
  const verdict = storageVerdict(line, request, [], userAgent);
  if (verdict.kind === 'refused') throw new Error(verdict.text);
  expect(verdict.kind).toBe(verdict.alterations.length === 0 ? 'kept' : 'altered');
  return verdict.alterations;
}

describe('what is not done as written', () => {
  it.each([
    ['a=1; Max-Age=34560000', []],
    ['a=1; Max-Age=34560001', [{ kind: 'lifetime-capped', asked: 34_560_001 }]],
    ['a=1; Path=', [{ kind: 'default-path', asked: '', path: '/a' }]],
    ['a=1; Path=x', [{ kind: 'default-path', asked: 'x', path: '/a' }]],
    ['a=1; SameSite=Foo', [{ kind: 'samesite-unknown', value: 'Foo' }]],
    ['a=1; Expires=Wed, 21-Oct-26 07:28:00 GMT', [{ kind: 'short-year', year: 2026 }]],
    ['a=1; Foo=b', [{ kind: 'attribute-ignored', name: 'Foo', value: 'b', why: 'unknown' }]],
    ['a=1; Path=/x; Path=/y', [{ kind: 'attribute-ignored', name: 'Path', value: '/x', why: 'overridden' }]],
    ['a=1; Max-Age=x', [{ kind: 'attribute-ignored', name: 'Max-Age', value: 'x', why: 'invalid' }]],
    ['a', [{ kind: 'text-taken-as', part: 'value' }]],
    ['a=1;; ;', []],
  ])('%s: %o', (line, expected) => {
    expect(alterations(line)).toEqual(expected);
  });

  it('tells an attribute that is too long', () => {
    expect(alterations(`a=1; Path=/${'x'.repeat(1024)}`)).toMatchObject([
      { kind: 'attribute-ignored', why: 'too-long' },
    ]);
  });

  it('differs by browser', () => {
    expect(alterations('a', 'firefox')).toEqual([{ kind: 'text-taken-as', part: 'name' }]);
    expect(alterations('a=1; Priority=High', 'firefox')).toMatchObject([{ kind: 'attribute-ignored', why: 'unknown' }]);
    expect(alterations('a=1; Priority=High', 'chromium')).toEqual([]);
    expect(alterations('a=1\rxyz', 'chromium')).toEqual([{ kind: 'cut-at-carriage-return', lost: 'xyz' }]);
    expect(alterations('a=\uDCE9', 'firefox')).toEqual([{ kind: 'octets-replaced', part: 'value' }]);
    expect(alterations('a=\uFFFD', 'firefox')).toEqual([]);
  });

  it.each([
    ['https://xn--mller-kva.shop.test/', 'müller.shop.test', 'xn--mller-kva.shop.test'],
    ['https://www.shop.test/', 'shop。test', 'shop.test'],
    ['https://www.shop.test/', 'ｓｈｏｐ．test', 'shop.test'],
    ['https://www.shop.test/', 'w\u00ADww.shop.test', 'www.shop.test'],
  ])('at %s says of Domain=%s that it was read as %s', (url, asked, domain) => {
    expect(alterations(`a=1; Domain=${asked}`, 'chromium', {}, url)).toEqual([
      { kind: 'domain-converted', asked, domain },
    ]);
  });

  it('tells a Domain that gave a host-only cookie', () => {
    expect(alterations('a=1; Domain=github.io', 'spec', {}, 'https://github.io/')).toEqual([
      { kind: 'host-only', because: 'public-suffix' },
    ]);
    expect(alterations('a=1; Domain=localhost', 'chromium', {}, 'http://localhost/')).toEqual([
      { kind: 'host-only', because: 'single-host' },
    ]);
  });

  it('tells a clock that was corrected', () => {
    const line = 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT';
    expect(alterations(line, 'chromium', { serverDate: AT - 3_600_000 })).toEqual([
      { kind: 'clock-corrected', by: 3600 },
    ]);
    expect(alterations(line, 'spec', { serverDate: AT - 3_600_000 })).toEqual([]);
    expect(alterations(line, 'chromium', { serverDate: AT })).toEqual([]);
  });
});
