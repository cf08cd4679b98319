import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { octets } from '../../../src/cookie/parse/octets.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

it('counts as many octets as an encoder would write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(octets(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(octets('a\u{1F36A}ü€')).toBe(1 + 4 + 2 + 3);
  expect(octets('\ud800')).toBe(3);
});
