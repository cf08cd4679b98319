import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalHost, hostOf } from '../../../src/cookie/match/canonical-host.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('a canonical host', () => {
  it.each([
    ['Shop.TEST', 'shop.test'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['1', '1'],
    ['[::1]', '[::1]'],
    ['a/b', undefined],
    ['user@host', undefined],
    ['a b', undefined],
    ['ü:80', undefined],
  ])('of %s is %s', (host, expected) => {
    expect(canonicalHost(host)).toBe(expected);
  });

  it('stays the same after the engine has compiled the code', () => {
    // UTF-8 of an emoji taken for Latin-1: Node's compiled URL.canParse agrees to it, and the URL parser throws.
    const answers = new Set(Array.from({ length: 20_000 }, () => canonicalHost('\xf0\x9f\x98\x80')));
    expect([...answers]).toEqual([undefined]);
  });

  it('of a URL is the one that the URL parser gives', () => {
    expect(hostOf('https://User:x@SHOP.test:8443/a')).toBe('shop.test');
    expect(hostOf('no url')).toBe('');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [canonicalHost(text), hostOf(text)]));
  });
});
