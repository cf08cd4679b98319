import { describe, expect, it } from 'vitest';
import { namePrefix, prefixDemands, unmetDemands } from '../../../src/cookie/parse/name-prefix.ts';

describe('a name prefix', () => {
  it.each([
    ['__Host-sid', '__Host-'],
    ['__host-SID', '__Host-'],
    ['__SECURE-sid', '__Secure-'],
    ['__Http-sid', '__Http-'],
    ['__Host-Http-sid', '__Host-Http-'],
    ['__HostHttp-sid', undefined],
    ['_Host-sid', undefined],
    ['sid', undefined],
    ['', undefined],
  ])('of %s is %s', (name, prefix) => {
    expect(namePrefix(name)).toBe(prefix);
  });

  it('demands what its standard says', () => {
    expect(prefixDemands('__Secure-')).toEqual(['Secure']);
    expect(prefixDemands('__Host-Http-')).toEqual(['Secure', 'HttpOnly', 'no Domain', 'Path=/']);
  });

  const good = { secure: true, httpOnly: true, hostOnly: true, path: '/' };
  it.each([
    ['__Host-a', good, []],
    ['__Host-a', { ...good, httpOnly: false }, []],
    ['__Host-a', { ...good, path: '/x' }, ['Path=/']],
    ['__Host-a', { ...good, path: undefined }, ['Path=/']],
    ['__Host-a', { ...good, hostOnly: false, secure: false }, ['Secure', 'no Domain']],
    ['__Http-a', { ...good, httpOnly: false }, ['HttpOnly']],
    ['__secure-a', { ...good, secure: false }, ['Secure']],
    ['a', { ...good, secure: false }, []],
  ])('%s with %o lacks %o', (name, attributes, unmet) => {
    expect(unmetDemands(name, attributes)).toEqual(unmet);
  });
});
