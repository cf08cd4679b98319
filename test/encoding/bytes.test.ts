import { expect, it } from 'vitest';
import { fromBase64, fromBinary, fromHex, utf8 } from '../../src/encoding/bytes.ts';

it('makes bytes of texts, and none of what is not one', () => {
  expect([...utf8('ü')]).toEqual([0xc3, 0xbc]);
  expect([...fromBase64('AQI')]).toEqual([1, 2]);
  expect([...fromHex('0102')]).toEqual([1, 2]);
  expect([...fromBinary('\xff')]).toEqual([255]);
  expect([...fromBase64('!'), ...fromHex('x')]).toEqual([]);
});
