import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mangledName } from '../../../src/cookie/parse/mangled-name.ts';
import { namePrefix } from '../../../src/cookie/parse/name-prefix.ts';

describe('a name that a server may take for a prefixed one', () => {
  it.each([
    ['..Host-sid', 'underscores', '__Host-sid', '__Host-'],
    ['_[Host-sid', 'underscores', '__Host-sid', '__Host-'],
    ['. Secure-sid', 'underscores', '__Secure-sid', '__Secure-'],
    ['  ._host-sid', 'underscores', '__host-sid', '__Host-'],
    ['..Host-Http-a.b', 'underscores', '__Host-Http-a_b', '__Host-Http-'],
    ['%5F%5fHost-sid', 'decoding', '__Host-sid', '__Host-'],
    ['__%48ost-sid', 'decoding', '__Host-sid', '__Host-'],
    ['\u2000__Host-sid', 'trimming', '__Host-sid', '__Host-'],
    ['\x85__Secure-sid', 'trimming', '__Secure-sid', '__Secure-'],
  ])('%j by %s: %s', (name, by, made, prefix) => {
    expect(mangledName(name, '1')).toMatchObject({ name: made, by, prefix });
  });

  it('by the old syntax, where the name is in the value', () => {
    expect(mangledName('$Version', '1,__Host-sid=planted')).toMatchObject({ name: '__Host-sid', by: 'old-syntax' });
    expect(mangledName('$Version', '1')).toBeUndefined();
  });

  it.each(['sid', '__Host-sid', '__Host.sid', '..Host', '__Host_sid', '', 'a..Host-sid', 'Host-sid'])(
    '%j is none',
    (name) => {
      expect(mangledName(name, '1')).toBeUndefined();
    },
  );

  it('always has the named prefix on the server, and none in the browser', () => {
    const piece = fc.constantFrom('_', '.', '[', ' ', '%5f', 'Host-', 'Secure-', 'H', '\u00a0', '%', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const name = pieces.join('');
        const mangled = mangledName(name, '');
        if (mangled === undefined) return;
        expect(namePrefix(name)).toBeUndefined();
        expect(namePrefix(mangled.name)).toBe(mangled.prefix);
      }),
    );
  });
});
