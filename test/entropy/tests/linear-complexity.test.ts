import { describe, expect, it } from 'vitest';
import { toBits } from '../../../src/entropy/sample/bit-matrix.ts';
import { linearComplexity, testLinearComplexity } from '../../../src/entropy/tests/linear-complexity.ts';
import { GENERATORS } from '../generators/list.ts';
import { seeded } from '../generators/seeded.ts';
import { columnsOf, hexValues, least } from '../support.ts';

const packed = (bits: readonly number[]) => {
  const data = new Uint32Array(Math.ceil(bits.length / 32));
  for (const [at, bit] of bits.entries()) data[at >>> 5] = (data[at >>> 5] ?? 0) | (bit << (at & 31));
  return data;
};
const trialsOf = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return testLinearComplexity(toBits(columns, columns.columns));
};

describe('linear complexity', () => {
  it('of nothing but zeros is 0, of a first one after them is all of it', () => {
    expect(linearComplexity(packed([0, 0, 0, 0]), 4)).toBe(0);
    expect(linearComplexity(packed([0, 0, 0, 1]), 4)).toBe(4);
    expect(linearComplexity(packed([1, 1, 1, 1]), 4)).toBe(1);
  });

  it.each([
    [7, 1],
    [31, 3],
    [89, 38],
    [127, 63],
  ])('finds the register of x^%i + x^%i + 1', (degree, tap) => {
    const source = seeded(degree);
    const bits = Array.from({ length: degree }, () => source.below(2));
    bits[0] = 1;
    for (let at = degree; at < 512; at++) bits.push((bits[at - degree] ?? 0) ^ (bits[at - degree + tap] ?? 0));
    expect(linearComplexity(packed(bits), 512)).toBe(degree);
  });

  it('of even bits is about half of their number, so that nothing objects', () => {
    const trials = trialsOf(hexValues(1_000, 32));
    expect(trials).toHaveLength(32);
    expect(trials.every(({ measured }) => Math.abs(measured - 192) < 12)).toBe(true);
    expect(least(trials)).toBeGreaterThan(1e-5);
  });

  it('says nothing of bits that never change, as the idle ones of an encoding’s last character', () => {
    const source = seeded(4);
    const values = Array.from({ length: 200 }, () => `${source.hex(8)}${'048c'[source.below(4)]}`);
    const constant = trialsOf(values).filter(({ columns }) => columns.includes(8));
    expect(constant).toEqual([]);
    expect(trialsOf(values)).toHaveLength(8);
  });

  it('gives away xorshift64*, of which only the lowest bit is linear', () => {
    const values = GENERATORS.find(({ id }) => id === 'xorshift64_star_hex')?.draw(300, seeded(1)).values ?? [];
    expect(
      trialsOf(values)
        .filter(({ p }) => p < 1e-12)
        .map(({ columns, measured }) => [columns, measured]),
    ).toEqual([[[15], 64]]);
  });
});
