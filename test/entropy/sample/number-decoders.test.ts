import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { NUMBER_DECODERS } from '../../../src/entropy/sample/number-decoders.ts';
import { uuid4, written, z85 } from '../generators/held-out-spellings.ts';
import { seeded } from '../generators/seeded.ts';

const decode = (name: string, texts: readonly string[]) =>
  NUMBER_DECODERS.find(([encoding]) => encoding === name)?.[1](texts);

const bare = (source = seeded(4)) => Array.from({ length: 20 }, () => uuid4(source.hex(32)).replaceAll('-', ''));

it.each([
  ['Flickr’s 58', '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ', 22],
  ['the 57 of shortuuid', '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 22],
  ['decimal digits', '0123456789', 1],
])('UUIDs in %s become hexadecimal again', (_, alphabet, least) => {
  const texts = bare().map((hex) => written(BigInt(`0x${hex}`), alphabet, least));
  expect(decode('UUID in another base', texts)).toEqual(bare());
});

it('numbers that are no UUIDs stay as they are', () => {
  const source = seeded(5);
  expect(
    decode(
      'UUID in another base',
      Array.from({ length: 20 }, () => source.pick('0123456789', 38)),
    ),
  ).toBe(undefined);
  expect(decode('UUID in another base', [randomUUID()])).toBe(undefined);
});

it('Z85 becomes hexadecimal again, where there are enough groups to tell', () => {
  const source = seeded(6);
  const bytes = Array.from({ length: 150 }, () => source.bytes(16));
  expect(decode('Z85', bytes.map(z85))).toEqual(bytes.map((each) => each.toString('hex')));
  expect(decode('Z85', bytes.slice(0, 100).map(z85))).toBe(undefined);
  expect(
    decode(
      'Z85',
      Array.from({ length: 300 }, () => source.pick('0123456789', 20)),
    ),
  ).toBe(undefined);
  const all = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('');
  expect(
    decode(
      'Z85',
      Array.from({ length: 300 }, () => source.pick(all, 20)),
    ),
  ).toBe(undefined);
});
