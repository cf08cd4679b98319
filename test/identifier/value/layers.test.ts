import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peelLayers } from '../../../src/identifier/value/layers.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

const told = (value: string) => {
  const { text, layers } = peelLayers(value);
  return [text, ...layers.map((layer) => layer.kind)];
};

describe('the layers of a value', () => {
  it.each([
    ['abc', ['abc'], 'none'],
    ['"abc"', ['abc', 'quotes'], 'quotation marks'],
    ['a%3Ab', ['a:b', 'percent-encoding'], 'percent-encoding'],
    ['a%252520b', ['a%20b', 'percent-encoding', 'percent-encoding'], 'percent-encoding, twice at most'],
    ['%22abc%22', ['abc', 'percent-encoding', 'quotes'], 'quotation marks that were encoded'],
    ['s%3Aabc.sig', ['abc.sig', 'percent-encoding', 'express-signed'], 'Express’ marker for signed values'],
    ['s:abc.sig', ['abc.sig', 'express-signed'], 'the same, not encoded'],
    ['j%3A%7B%7D', ['{}', 'percent-encoding', 'express-json'], 'Express’ marker for JSON'],
    ['caf%C3%A9', ['café', 'percent-encoding'], 'UTF-8'],
    ['%F0%9F%8D%AA', ['🍪', 'percent-encoding'], 'a character of two units'],
  ])('%s: %o (%s)', (value, expected) => {
    expect(told(value)).toEqual(expected);
  });

  it.each([
    ['a%41b', 'no encoder escapes a letter'],
    ['a%zz', 'no digits after it'],
    ['a%C3', 'half a character'],
    ['a%3Ab{c}', 'an encoder would have escaped the braces'],
    ['s:abc', 'no signature follows'],
    ['"', 'one quotation mark'],
    ['100%', 'just a per cent sign'],
  ])('%s has none: %s', (value) => {
    expect(told(value)).toEqual([value]);
  });

  it('remember where each character came from', () => {
    const value = '"s%3A%C3%A9x%F0%9F%8D%AA.y"';
    const { text, rawIndex } = peelLayers(value);
    expect(text).toBe('éx🍪.y');
    expect(value.slice(rawIndex(0), rawIndex(1))).toBe('%C3%A9');
    expect(value.slice(rawIndex(1), rawIndex(2))).toBe('x');
    expect(value.slice(rawIndex(2), rawIndex(4))).toBe('%F0%9F%8D%AA');
    expect(value.slice(rawIndex(4), rawIndex(6))).toBe('.y');
    expect(value.slice(rawIndex(6))).toBe('"');
  });

  it('are what an encoder put there, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('"') && !text.startsWith('s:') && !text.startsWith('j:'));
        const value = encodeURIComponent(text);
        const peeled = peelLayers(value);
        expect(peeled.text).toBe(text);
        const pieces = Array.from({ length: text.length }, (_, index) =>
          value.slice(peeled.rawIndex(index), peeled.rawIndex(index + 1)),
        );
        expect(pieces.join('')).toBe(value);
      }),
    );
  });

  it.each([
    ['per cent signs', '%'],
    ['escapes', '%3A'],
    ['halves of characters', '%C3'],
    ['quotation marks', '"'],
    ['four-byte characters', '%F0%9F%8D%AA'],
  ])(
    'of a megabyte of %s are peeled in a moment',
    (_, text) => {
      const value = text.repeat(1_000_000 / text.length);
      expect(timeOf(() => peelLayers(value))).toBeLessThan(PATIENCE);
    },
    60_000,
  );
});

it('is peeled of percent-encoding that was put on twice, and every character is still found', () => {
  const value = encodeURIComponent(encodeURIComponent('s:ü.b'));
  const { text, layers, rawIndex } = peelLayers(value);
  expect([text, layers.map(({ kind }) => kind)]).toEqual([
    'ü.b',
    ['percent-encoding', 'percent-encoding', 'express-signed'],
  ]);
  expect(value.slice(rawIndex(0), rawIndex(1))).toBe('%25C3%25BC');
  expect([value.charAt(rawIndex(1)), value.charAt(rawIndex(2)), rawIndex(3)]).toEqual(['.', 'b', value.length]);
});
