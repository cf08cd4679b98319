import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValue } from '../../src/identifier/read-value.ts';
import { seeded } from '../entropy/generators/seeded.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('the anatomy of a value', () => {
  it('draws an express-session cookie over its own characters', () => {
    const value = 's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE';
    const anatomy = describeValue(value, 'connect.sid');
    expect(anatomy.parts.map((part) => [part.role, value.slice(part.start, part.end), part.bits])).toEqual([
      ['encoding', 's%3A', 0],
      ['identifier', 'SHOlIy3gighLrshfFCiH9TXPl0rmEEHl', 192],
      ['encoding', '.', 0],
      ['signature', 'z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE', 0],
    ]);
    expect(anatomy).toMatchObject({
      length: 84,
      bytes: 84,
      kind: 'reference',
      upperBits: 192,
      likelyBits: 192,
      format: { id: 'express-signed' },
    });
  });

  it('counts bytes and characters apart', () => {
    expect(describeValue('üü')).toMatchObject({ length: 2, bytes: 4, upperBits: 32 });
  });

  it('gives no bits to what is not an identifier', () => {
    const sealed = describeValue(`CfDJ8${'a'.repeat(80)}`);
    expect([sealed.kind, sealed.upperBits, sealed.likelyBits]).toEqual(['sealed', undefined, undefined]);
    expect(sealed.parts.every((part) => part.bits === 0)).toBe(true);
  });

  const LOWER = 'abcdefghijklmnopqrstuvwxyz';
  it.each([
    ['ULID', '0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26],
    ['ObjectId', '0123456789abcdef', 24],
    ['uniqid', '0123456789abcdef', 13],
    ['KSUID', `0123456789${LOWER}${LOWER.toUpperCase()}`, 27],
    ['Snowflake', '0123456789', 18],
    ['Unix time', '0123456789', 13],
    ['xid', '0123456789abcdefghijklmnopqrstuv', 20],
    ['CUID', `0123456789${LOWER}`, 25],
    ['UUID without dashes', '0123456789abcdef', 32],
  ])('never takes the time of a %s off the bound: even draws look like one now and then', (_, characters, length) => {
    const source = seeded(length * 1_000 + characters.length);
    for (let draw = 0; draw < 2_000; draw++) {
      const value = source.pick(characters, length);
      const { upperBits, format } = describeValue(value);
      expect(upperBits, `${value} as ${format.id}`).toBeGreaterThanOrEqual(
        length * Math.log2(characters.length) - 1e-6,
      );
    }
  });

  it('covers every character once, bounds what is likely by what is possible, and never throws', () => {
    const piece = fc.constantFrom(
      ...'azAZ09-_.:;*+/=|{}"%!# ',
      's:',
      's%3A',
      'eyJ',
      '--',
      'CfDJ8',
      'Fe26.2*',
      'ü',
      '🍪',
      '\u0000',
      '%22',
      '%F0%9F%8D%AA',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 120 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('sid', 'JSESSIONID', 'PHPSESSID', 'sessionid', 'a.sig'), (value, name) => {
        const anatomy = describeValue(value, name);
        expect(anatomy.parts.map((part) => value.slice(part.start, part.end)).join('')).toBe(value);
        const bits = anatomy.parts.reduce((sum, part) => sum + (part.bits ?? Number.NaN), 0);
        if (anatomy.upperBits !== undefined) expect(bits).toBeCloseTo(anatomy.upperBits, 6);
        expect(anatomy.likelyBits ?? 0).toBeLessThanOrEqual(anatomy.upperBits ?? 0);
        expect(anatomy.sentence).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each(['a', '%3A', 'ü', '.', 'eyJ'])(
    'is found in a moment for a megabyte of %j',
    (text) => {
      expect(timeOf(() => describeValue(text.repeat(1_000_000 / text.length)))).toBeLessThan(PATIENCE);
    },
    60_000,
  );
});
