import { describe, expect, it } from 'vitest';
import { recogniseLeadingDigits } from '../../../src/entropy/generators/leading-digits.ts';
import { HELD_OUT } from './held-out.ts';
import { congruential, drawnJavaRandom, perlRandom } from './held-out-small-state.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  [...HELD_OUT, ...GENERATORS].find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Twenty values of sixteen characters. */
const spell = (alphabet: string, next: (size: number) => number) =>
  Array.from({ length: 20 }, () => Array.from({ length: 16 }, () => alphabet[next(alphabet.length)]).join(''));

describe('leading digits of a congruential generator', () => {
  it.each([
    ['perl-rand', 5, 'drand48'],
    ['java-next-int-16', 5, 'java-util-random'],
    ['delphi-hex', 4, 'delphi-random'],
    ['delphi-letters', 4, 'delphi-random'],
    ['vb-rnd', 8, 'vb-rnd'],
  ])('are recognised in %s from %i values, whatever the seed', (id, n, generator) => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(recogniseLeadingDigits(draw(id, n, seed)), `seed ${seed}`).toMatchObject({ generator, bits: 0 });
    }
  });

  it('are recognised in decimal digits of Perl, in capitals of Math.random() of Java and of rand() / RAND_MAX', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const perl = perlRandom(seeded(seed));
      const digits = spell('0123456789', (size) => Math.floor(perl() * size));
      expect(recogniseLeadingDigits(digits)?.generator, `Perl ${seed}`).toBe('drand48');
      const java = drawnJavaRandom(seeded(seed));
      const double = () => (java.next(26) * 2 ** 27 + java.next(27)) / 2 ** 53;
      const capitals = spell(UPPER, (size) => Math.floor(double() * size));
      expect(recogniseLeadingDigits(capitals)?.generator, `Java ${seed}`).toBe('java-util-random');
      const msvc = congruential(seed, 214_013, 2_531_011);
      const scaled = spell(UPPER, (size) => Math.floor((((msvc() >>> 16) & 0x7fff) * size) / 32_768));
      expect(recogniseLeadingDigits(scaled)?.generator, `C ${seed}`).toBe('truncated-congruential');
    }
  });

  it('are not seen in even draws, nor where nothing varies', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'capitals14', 'digits-39', 'pin-6']) {
      expect(recogniseLeadingDigits(draw(id, 400, 1)), id).toBeUndefined();
    }
    expect(recogniseLeadingDigits(Array.from({ length: 50 }, () => '0'.repeat(32)))).toBeUndefined();
  });
});
