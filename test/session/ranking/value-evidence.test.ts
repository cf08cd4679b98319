import { expect, it } from 'vitest';
import { valueEvidence } from '../../../src/session/ranking/value-evidence.ts';

it.each([
  ['', ['length-short', 'shape-empty']],
  ['0cc175b9c0f1b6a831c399e269772661', ['length-identifier', 'shape-hexadecimal', 'variety-high']],
  ['7d9f5a0e-8d1b-4c2a-9f43-0b1c2d3e4f5a', ['length-identifier', 'shape-uuid', 'variety-high']],
  ['1234567890', ['length-short', 'shape-number', 'variety-middle']],
  ['https%3A%2F%2Fshop.test%2F', ['length-identifier', 'shape-address', 'variety-middle']],
  ['en-GB', ['length-short', 'shape-switch', 'variety-low']],
  ['welcome', ['length-short', 'shape-letters', 'variety-middle']],
  ['a=1&b=2', ['length-short', 'variety-middle']],
  [`${'a8Zk3v9Qw1Lm5Np7Rt2X'.repeat(3)}`, ['length-long', 'shape-opaque', 'variety-high']],
  ['a|b|c', ['length-short', 'shape-parts', 'variety-low']],
])('%s: %j', (value, codes) => {
  expect(valueEvidence(value).map((one) => one.code)).toEqual(codes);
});
