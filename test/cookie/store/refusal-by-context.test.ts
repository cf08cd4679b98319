import { describe, expect, it } from 'vitest';
import type { JarCookie } from '../../../src/cookie/match/jar-cookie.ts';
import { refusalByDomain } from '../../../src/cookie/store/refusal-by-context.ts';
import { type StorageRequest, storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';
import { jar } from '../../support/jar.ts';

const HTTPS: StorageRequest = { url: 'https://www.shop.test/', at: 0, via: 'http', navigation: true, sameSite: true };
const HTTP = { ...HTTPS, url: 'http://www.shop.test/' };
const LOCAL = { ...HTTPS, url: 'http://localhost:3000/' };
const SCRIPT = { ...HTTPS, via: 'script', navigation: false } as const;
const FOREIGN = { ...HTTPS, navigation: false, sameSite: false };

function rules(line: string, request: StorageRequest = HTTPS, store: readonly JarCookie[] = []): readonly string[] {
  return (['spec', 'chromium', 'firefox'] as const).map((userAgent) => {
    const verdict = storageVerdict(line, request, store, userAgent);
    return verdict.kind === 'refused' ? verdict.rule : '';
  });
}

const all = (rule: string) => [rule, rule, rule];

describe('a line by itself', () => {
  it.each([
    ['a=\x01', all('control-character')],
    ['a=1; x=\x7F', all('control-character')],
    ['a=1\t2', ['', 'control-character', '']],
    ['a=1; x=1\t2', ['', 'control-character', '']],
    ['a=1; Path=/\tx', ['', 'control-character', 'tab-in-path']],
    ['\t a \t=\t 1 \t;\tPath\t=\t/\t', all('')],
    ['a=1\r; Secure', ['control-character', '', 'control-character']],
    ['', all('empty')],
    ['=', all('empty')],
    ['=a', ['', '', 'nameless']],
    ['=a=b', ['', 'ambiguous-nameless', 'nameless']],
    ['a', all('')],
    [`a=${'x'.repeat(4096)}`, all('size')],
  ])('%.20j: %o', (line, expected) => {
    expect(rules(line)).toEqual(expected);
  });

  it('of a script cannot be cut short by a carriage return', () => {
    expect(rules('a=1\r', SCRIPT)).toEqual(all('control-character'));
  });

  it.each(['file:///tmp/x', 'about:blank', 'nonsense', ''])('means nothing to %j', (url) => {
    expect(rules('a=1', { ...HTTPS, url })).toEqual(all('scheme'));
  });
});

describe('where and how it is set', () => {
  it.each([
    ['a=1; Secure', HTTP, all('secure-over-http')],
    ['a=1; Secure', LOCAL, all('')],
    ['a=1; HttpOnly', SCRIPT, all('httponly-by-script')],
    ['a=1; SameSite=None', HTTPS, all('samesite-none-without-secure')],
    ['a=1; SameSite=None; Secure', FOREIGN, all('')],
    ['a=1; SameSite=Lax', FOREIGN, all('samesite-cross-site')],
    ['a=1; SameSite=Strict', { ...FOREIGN, navigation: true }, all('')],
    ['a=1', FOREIGN, ['samesite-cross-site', 'samesite-cross-site', '']],
    ['a=1; Partitioned', HTTPS, all('partitioned-without-secure')],
    [
      'a=1; SameSite=None; Secure',
      { ...FOREIGN, blocksThirdPartyCookies: true },
      ['third-party-blocked', 'third-party-blocked', ''],
    ],
    ['a=1; SameSite=None; Secure; Partitioned', { ...FOREIGN, blocksThirdPartyCookies: true }, all('')],
  ])('%s at %o: %o', (line, request, expected) => {
    expect(rules(line, request)).toEqual(expected);
  });
});

describe('a prefix', () => {
  it.each([
    ['__Secure-a=1', HTTPS, all('prefix')],
    ['__secure-a=1; Secure', HTTPS, all('')],
    ['__Secure-a=1; Secure', LOCAL, all('')],
    ['__Host-a=1; Secure; Path=/', HTTPS, all('')],
    ['__HOST-a=1; Secure; Path=/x', HTTPS, all('prefix')],
    ['__Host-a=1; Secure; Path=/; Domain=www.shop.test', HTTPS, all('prefix')],
    ['__Host-a=1; Secure', HTTPS, ['prefix', 'prefix', '']],
    ['__Host-a=1; Secure', { ...HTTPS, url: 'https://www.shop.test/a/b' }, all('prefix')],
    ['__Host-a=1; Secure; Path=x', HTTPS, ['prefix', 'prefix', '']],
    ['__Host-a=1; Secure; Path=/; Domain=127.0.0.1', { ...HTTPS, url: 'https://127.0.0.1/' }, ['prefix', '', '']],
    [
      '__Host-a=1; Secure; Path=/; Domain=.127.0.0.1',
      { ...HTTPS, url: 'https://127.0.0.1/' },
      ['prefix', 'prefix', ''],
    ],
    ['__Http-a=1; Secure', HTTPS, all('http-prefix')],
    ['__Http-a=1; Secure; HttpOnly', HTTPS, all('')],
    ['__Host-Http-a=1; Secure; Path=/', HTTPS, all('http-prefix')],
    ['__HostHttp-a=1', HTTPS, all('')],
    ['__Host-a; Secure; Path=/', HTTPS, ['prefix-in-nameless-value', 'prefix-in-nameless-value', '']],
    ['=__Http-a', HTTPS, ['prefix-in-nameless-value', 'prefix-in-nameless-value', 'nameless']],
  ])('%s at %o: %o', (line, request, expected) => {
    expect(rules(line, request)).toEqual(expected);
  });
});

describe('what is stored already', () => {
  it('is left alone by plain http when it is Secure', () => {
    expect(rules('a=2', HTTP, [jar('a=1; www.shop.test; /; Secure')])).toEqual(all('leave-secure-alone'));
    expect(rules('a=2', HTTPS, [jar('a=1; www.shop.test; /; Secure')])).toEqual(all(''));
    expect(rules('a=', HTTP, [jar('a=1; www.shop.test; /')])).toEqual(all(''));
  });

  it('is left alone by scripts when it is HttpOnly', () => {
    expect(rules('a=2', SCRIPT, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(all('overwrites-httponly'));
    expect(rules('a=2; Path=/x', SCRIPT, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(all(''));
    expect(rules('a=2', HTTPS, [jar('a=1; www.shop.test; /; HttpOnly')])).toEqual(all(''));
  });

  it('leaves no room in Firefox when all of it is Secure', () => {
    const full = Array.from({ length: 180 }, (_, index) => jar(`c${index}=1; www.shop.test; /; Secure`));
    expect(rules('a=1', HTTPS, full)).toEqual(['', '', 'site-is-full']);
    expect(rules('c7=1', HTTPS, full)).toEqual(all(''));
  });
});

describe('a refused Domain', () => {
  it('is shown, cut short', () => {
    expect(refusalByDomain('public-suffix', 'co.uk', 'www.shop.co.uk').text).toMatch(
      /^Domain=co\.uk is a public suffix/,
    );
    expect(refusalByDomain('domain-mismatch', 'x'.repeat(500), 'a.test').text.length).toBeLessThan(250);
    expect(refusalByDomain('domain-not-ascii', '\xE9', 'a.test').text).toContain('not ASCII');
  });
});
