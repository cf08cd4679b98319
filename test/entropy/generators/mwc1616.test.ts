import { expect, it } from 'vitest';
import { recogniseMwc1616 } from '../../../src/entropy/generators/mwc1616.ts';
import { mwc1616 } from './machines.ts';
import { seeded } from './seeded.ts';

/* A reimplementation: no V8 of before 2015 runs here. */
it('is recognised in base 36, in decimal and as words', () => {
  for (const write of [
    (value: number) => value.toString(36).slice(2),
    (value: number) => String(value).slice(2),
    (value: number) => (value * 2 ** 32).toString(16).padStart(8, '0'),
  ]) {
    const next = mwc1616(seeded(6));
    const values = Array.from({ length: 20 }, () => write(next())).filter(
      (value) => value.length === 8 || value.length > 11,
    );
    const found = recogniseMwc1616(
      values.length === 20
        ? values
        : Array.from({ length: 20 }, () => (next() * 2 ** 32).toString(16).padStart(8, '0')),
    );
    expect(found).toMatchObject({ generator: 'mwc1616', bits: 0 });
  }
});

it('is not seen in even draws', () => {
  const source = seeded(7);
  expect(recogniseMwc1616(Array.from({ length: 40 }, () => source.hex(8)))).toBeUndefined();
  expect(recogniseMwc1616(Array.from({ length: 40 }, () => source.pick('0123456789', 16)))).toBeUndefined();
});
