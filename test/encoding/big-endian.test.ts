import { expect, it } from 'vitest';
import { bigEndian } from '../../src/encoding/big-endian.ts';

it('reads the most significant byte first', () => {
  expect(bigEndian('\u0001\u0002')).toBe(258);
  expect(bigEndian('')).toBe(0);
});
