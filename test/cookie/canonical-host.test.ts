import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonicalHost, hostOf } from '../../src/cookie/canonical-host.ts';
import { PATIENCE } from '../support/patience.ts';

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

  it('of a URL is the one that the URL parser gives', () => {
    expect(hostOf('https://User:x@SHOP.test:8443/a')).toBe('shop.test');
    expect(hostOf('no url')).toBe('');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [canonicalHost(text), hostOf(text)]));
  });
});
