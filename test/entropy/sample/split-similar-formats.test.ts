import { describe, expect, it } from 'vitest';
import { splitSimilarFormats } from '../../../src/entropy/sample/split-similar-formats.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, mixed } from '../support.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const source = seeded(12);
const hex = () => source.hex(32);
const base62 = () => source.pick(BASE62, 32);
const uuid = () => [8, 4, 4, 4, 12].map((digits) => source.hex(digits)).join('-');

function split(values: readonly string[]): readonly (readonly string[])[] {
  const groups = splitSimilarFormats(values, columnsOf(values));
  return groups.map((group) => group.map((at) => values[at] ?? ''));
}

describe('formats of one length', () => {
  it.each([0.3, 0.5, 0.7])('are told by the alphabet, %d of one', (share) => {
    const values = mixed(400, share, hex, base62);
    const are = (value: string) => /^[0-9a-f]+$/.test(value);
    const expected = [values.filter(are), values.filter((value) => !are(value))];
    expect(split(values)).toEqual(expected.toSorted((one, other) => other.length - one.length));
  });

  it('are told by where separators stand', () => {
    const values = mixed(400, 0.6, uuid, () => source.hex(36));
    expect(split(values)).toEqual([
      values.filter((value) => value.includes('-')),
      values.filter((value) => !value.includes('-')),
    ]);
  });

  it.each([
    ['hexadecimal', hex],
    ['base62', base62],
    ['base64url', () => source.bytes(24).toString('base64url')],
    ['one place of base64url', () => `${source.hex(20)}${source.bytes(3).toString('base64url').slice(0, 1)}`],
    ['the same digits thrice', () => source.hex(8).repeat(3)],
    ['a UUID', uuid],
    ['a clock before the random part', () => `${(1_764_000_000 + source.below(9_000)).toString(36)}${source.hex(16)}`],
    ['a server’s name behind it', () => `${source.hex(24)}.node${source.below(4)}`],
  ])('are not seen in %s', (_, make) => {
    for (const n of [20, 100, 1_000]) expect(split(Array.from({ length: n }, make)), `n = ${n}`).toEqual([]);
  });
});
