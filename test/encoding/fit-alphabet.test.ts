import { describe, expect, it } from 'vitest';
import { ALPHABETS } from '../../src/encoding/alphabets.ts';
import { ambiguity, fitAlphabet, IMPLAUSIBLE } from '../../src/encoding/fit-alphabet.ts';
import { seeded } from '../entropy/generators/seeded.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

const alphabet = (id: string) => {
  const found = ALPHABETS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the alphabet of a text', () => {
  it.each([
    ['a94cd7bc4d95df098c34c0c9c92d18a4', 'hex-lower', 'hex-lower', 128],
    ['0A1B2C3D4E5F60718293A4B5C6D7E8F9', 'hex-upper', 'hex-upper', 128],
    ['r0bmpdgv3srgmkp8i0adkdil48', 'base32-hex', 'base36', 134.4],
    ['lit3py55t21z5v55vlm25s55', 'base32-asp', 'base36', 124.0],
    ['SHOlIy3gighLrshfFCiH9TXPl0rmEEHl', 'base62', 'base64url', 192],
    ['aB3-dEfGhIjKlMnOpQ_sTu', 'base64url', 'base64url', 132],
    ['AAECAwQFBgcICQoLDA0ODw==', 'base64', 'base64', 128],
    ['deadbeefdeadbeef', 'hex-lower', 'hex-lower', 64],
    ['1234567890', 'decimal', 'hex-lower', 40],
    ['1', 'decimal', 'printable', 6.5],
    ['password6789', 'base36', 'base64url', 72],
    ['!"#', 'printable', 'printable', 19.7],
    ['ü', 'bytes', 'bytes', 16],
    ['', 'decimal', 'printable', 0],
  ])('%s fits into %s and may come from %s: %d bits at most', (text, smallest, largest, bits) => {
    const fit = fitAlphabet(text);
    expect([fit.smallest.id, fit.largest.id]).toEqual([smallest, largest]);
    expect(Math.floor(fit.upperBits * 10 + 1e-6) / 10).toBe(bits);
  });

  it.each([
    ['hex-lower', 'base36', 32, 5e-12],
    ['base32-hex', 'base36', 26, 0.047],
    ['base32-asp', 'base36', 24, 0.059],
    ['base62', 'base64url', 22, 0.5],
    ['base62', 'base64url', 43, 0.26],
    ['decimal', 'base36', 10, 3e-6],
  ])('%s looks like chance in %s at %d characters with probability %d', (smaller, larger, length, chance) => {
    expect(ambiguity(alphabet(smaller), alphabet(larger), length) / chance).toBeCloseTo(1, 0);
  });

  it('believes padding only where it is right: whole bytes, idle bits zero', () => {
    expect(fitAlphabet('AAECAwQFBgcICQoLDA0ODx==').upperBits).toBeGreaterThan(128);
    expect(fitAlphabet('AAECAwQFBgcICQoLDA0ODw=').upperBits).toBeGreaterThan(128);
  });
});

describe('the upper bound', () => {
  it('of what may be a number allows for zeros that it lost, unless it begins with one', () => {
    expect(fitAlphabet('e894pvx465ojedifnxndvtms').upperBits).toBe(128);
    expect(fitAlphabet('0894pvx465ojedifnxndvtms').upperBits).toBeLessThan(125);
  });

  it.each(ALPHABETS.filter((each) => each.id !== 'printable').map((each) => [each.id, each] as const))(
    'is below the truth for no more values drawn from %s than the rule allows',
    (_, { characters, size }) => {
      const source = seeded(size);
      const draws = 20_000;
      let below = 0;
      for (let turn = 0; turn < draws; turn++) {
        const length = 1 + (turn % 64);
        const { upperBits } = fitAlphabet(source.pick(characters, length));
        if (upperBits < length * Math.log2(size) - 1e-9) below++;
      }
      // Six base58 characters may be six digits: one value alone can't rule that out, a chance below the rule's can be taken.
      expect(below).toBeLessThanOrEqual(draws * IMPLAUSIBLE);
    },
  );

  it('is found in a moment for a megabyte', () => {
    for (const text of ['a', 'Z9_', 'ü', '=', 'A='])
      expect(timeOf(() => fitAlphabet(text.repeat(1_000_000 / text.length)))).toBeLessThan(PATIENCE);
  }, 60_000);
});
