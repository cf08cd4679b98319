import { describe, expect, it } from 'vitest';
import { recogniseMysqlRand } from '../../../src/entropy/generators/mysql-rand.ts';
import { HELD_OUT } from './held-out.ts';
import { mysqlRandom } from './held-out-small-state.ts';
import { seeded } from './seeded.ts';

describe('RAND() of MySQL', () => {
  it('is recognised in two calls a value, whatever the seed', () => {
    const generator = HELD_OUT.find(({ id }) => id === 'mysql-rand');
    for (let seed = 1; seed <= 10; seed++) {
      const recovery = recogniseMysqlRand(generator?.draw(12, seeded(seed)).values ?? []);
      expect(recovery, `seed ${seed}`).toMatchObject({ generator: 'mysql-rand', bits: 0 });
    }
  });

  it('is recognised as a fraction, and in six digits', () => {
    const next = mysqlRandom(seeded(1));
    expect(recogniseMysqlRand(Array.from({ length: 30 }, () => next().toFixed(15)))?.generator).toBe('mysql-rand');
    const six = () => String(Math.floor(next() * 1e6)).padStart(6, '0');
    expect(recogniseMysqlRand(Array.from({ length: 30 }, six))?.generator).toBe('mysql-rand');
  });

  it('is not seen in even draws, nor where nothing varies', () => {
    const source = seeded(2);
    for (const width of [6, 9, 18, 20, 39]) {
      expect(recogniseMysqlRand(Array.from({ length: 200 }, () => source.pick('0123456789', width)))).toBeUndefined();
    }
    expect(recogniseMysqlRand(Array.from({ length: 99 }, () => '000000000'))).toBeUndefined();
    expect(recogniseMysqlRand(['not digits'])).toBeUndefined();
  });
});
