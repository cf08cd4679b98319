import { describe, expect, it } from 'vitest';
import { dotnetRandom, glibcRandom, rc4, twister } from './held-out-registers.ts';

const some = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

describe('the registers of the held-out corpus', () => {
  it("are Python's Random(12345) and PHP's mt_srand(12345)", () => {
    expect(some(5, twister([12_345]))).toEqual([
      1_789_368_711, 3_146_859_322, 43_676_229, 3_522_623_596, 3_544_234_957,
    ]);
    const php = twister(12_345);
    expect(some(4, () => php() >>> 1)).toEqual([1_996_335_345, 1_911_592_690, 679_411_342, 280_691_776]);
  });

  it("are .NET's Random(0) and the C library's srandom(12345)", () => {
    expect(some(5, dotnetRandom(0))).toEqual([1_559_595_546, 1_755_192_844, 1_649_316_166, 1_198_642_031, 442_452_829]);
    expect(some(5, glibcRandom(12_345))).toEqual([383_100_999, 858_300_821, 357_768_173, 455_528_251, 133_005_921]);
    expect(some(3, glibcRandom(-12_345))).toEqual([1_676_114_012, 1_193_818_365, 1_690_052_227]);
  });

  it('are RC4 as RFC 6229 lists it', () => {
    const key = Buffer.from('0102030405060708090a0b0c0d0e0f10', 'hex');
    expect(Buffer.from(rc4(key, 16)).toString('hex')).toBe('9ac7cc9a609d1ef7b2932899cde41b97');
  });
});
