import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskValue } from '../../src/masking/mask-value.ts';

describe('a masked value', () => {
  it.each([
    ['', '(empty)'],
    ['abc', '••• (3)'],
    ['fifteen letters', '••• (15)'],
    ['sixteen letters.', 'sixt…s. (16)'],
  ])('%s is shown as %s', (value, shown) => {
    expect(maskValue(value)).toBe(shown);
  });

  it('never shows more than six characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 16 }), (value) => {
        expect(maskValue(value).replace(/ \(\d+\)$/, '').length).toBe(7);
      }),
    );
  });
});
