import { describe, expect, it } from 'vitest';
import { base58, crc62, hashids, luhn, mod37, proquint, sqids, z85 } from './held-out-spellings.ts';

describe('the spellings of the held-out corpus', () => {
  it('are what their descriptions give as examples', () => {
    expect(base58(Buffer.from('0000287fb4cd', 'hex'))).toBe('11233QC4');
    expect(z85(Buffer.from('864fd26fb559f75b', 'hex'))).toBe('HelloWorld');
    expect(proquint(0x7f00)).toBe('lusab');
    expect(luhn('7992739871')).toBe('3');
    expect(mod37('16J')).toBe('D');
    expect(crc62('')).toBe('000000');
  });

  it('undo to their numbers in the libraries that they come from', () => {
    expect([0, 1, 2].map(sqids)).toEqual(['bM', 'Uk', 'gb']);
    expect(hashids('this is my salt')(12_345)).toBe('NkK9');
  });
});
