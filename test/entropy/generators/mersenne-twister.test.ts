import { describe, expect, it } from 'vitest';
import { recogniseMersenneTwister } from '../../../src/entropy/generators/mersenne-twister.ts';
import { fixtureLines } from '../../support/fixture-lines.ts';
import { hexValues } from '../support.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  GENERATORS.find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('MT19937', () => {
  it.each([['mt19937_hex32', 160]])('is recognised in %s from %i values, whatever the seed', (id, n) => {
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseMersenneTwister(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'mt19937', bits: 0 });
      expect(recovery?.checked).toBeGreaterThan(0);
    }
  });

  /* Made by Python 3.11 (random.seed(20261121)) and PHP 8.2 (mt_srand(20261121)). */
  it.each([
    ['python-getrandbits-128', "'%032x' % random.getrandbits(128)"],
    ['python-randbytes-16', 'random.randbytes(16).hex()'],
    ['python-random-uuid', 'uuid.UUID(int=random.getrandbits(128), version=4)'],
    ['python-random', 'repr(random.random())'],
    ['php-mt-rand', 'mt_rand()'],
  ])('is recognised in the real %s', (file) => {
    const recovery = recogniseMersenneTwister(fixtureLines(`entropy/${file}.txt`));
    expect(recovery).toMatchObject({ generator: 'mt19937', bits: 0 });
    expect(recovery?.correct).toBe(recovery?.checked);
  });

  it('is not seen in even draws', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'thirty_two_bits', 'capitals14']) {
      expect(recogniseMersenneTwister(draw(id, 800, 1))).toBeUndefined();
    }
    expect(recogniseMersenneTwister(hexValues(3, 8))).toBeUndefined();
  });

  it('is not seen in zeros, alone or beside even digits, nor in sixteen bytes dressed as a UUID', () => {
    const source = seeded(77);
    const make = [
      () => '0'.repeat(32),
      () => `${'0'.repeat(48)}${source.hex(16)}`,
      () => source.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ];
    for (const each of make) expect(recogniseMersenneTwister(Array.from({ length: 1_000 }, each))).toBeUndefined();
  });
});
