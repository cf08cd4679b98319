import { expect, it } from 'vitest';
import { bytesOfBase64, bytesOfBinary, bytesOfHex, bytesOfText } from '../../src/encoding/bytes.ts';

it('makes bytes of texts, and none of what is not one', () => {
  expect([...bytesOfText('ü')]).toEqual([0xc3, 0xbc]);
  expect([...bytesOfBase64('AQI')]).toEqual([1, 2]);
  expect([...bytesOfHex('0102')]).toEqual([1, 2]);
  expect([...bytesOfBinary('\xff')]).toEqual([255]);
  expect([...bytesOfBase64('!'), ...bytesOfHex('x')]).toEqual([]);
});
