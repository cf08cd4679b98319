import { describe, expect, it } from 'vitest';
import { recogniseAdditiveSymbols } from '../../../src/entropy/generators/additive-symbols.ts';
import { HELD_OUT } from './held-out.ts';
import { GENERATORS } from './list.ts';
import { seeded } from './seeded.ts';

const draw = (id: string, n: number, seed: number) =>
  [...HELD_OUT, ...GENERATORS].find((generator) => generator.id === id)?.draw(n, seeded(seed)).values ?? [];

describe('sums of earlier outputs, cut to characters', () => {
  it.each([
    ['go-letters', 25, 'go-math-rand'],
    ['go-read-hex', 300, 'go-math-rand'],
    ['dotnet-digits', 6, 'dotnet-random'],
    ['dotnet-letters', 5, 'dotnet-random'],
    ['dotnet-bytes', 6, 'dotnet-random'],
    ['glibc-letters', 4, 'additive-feedback'],
  ])('are recognised in %s from %i values, whatever the seed', (id, n, generator) => {
    for (let seed = 1; seed <= 5; seed++) {
      const recovery = recogniseAdditiveSymbols(draw(id, n, seed));
      expect(recovery, `seed ${seed}`).toMatchObject({ generator });
      expect(recovery?.bits).toBeLessThan(70);
    }
  });

  it('are recognised in a Guid as .NET writes its bytes', () => {
    const swapped = draw('dotnet-bytes', 20, 1).map((guid) =>
      guid.replace(/^(..)(..)(..)(..)-(..)(..)-(..)(..)/, '$4$3$2$1-$6$5-$8$7'),
    );
    expect(recogniseAdditiveSymbols(swapped)?.generator).toBe('dotnet-random');
  });

  it('are not seen in even draws, nor where nothing varies', () => {
    for (const id of ['php_32_4', 'django', 'decimal20', 'capitals14', 'uuid-braces', 'digits-39']) {
      expect(recogniseAdditiveSymbols(draw(id, 800, 1)), id).toBeUndefined();
    }
    expect(recogniseAdditiveSymbols(Array.from({ length: 200 }, () => '0'.repeat(32)))).toBeUndefined();
    expect(recogniseAdditiveSymbols([])).toBeUndefined();
  });
});
