import { expect, it } from 'vitest';
import { recogniseDrand48 } from '../../../src/entropy/generators/drand48.ts';
import { fixtureLines } from '../../support/fixture-lines.ts';
import { seeded } from './seeded.ts';

it('is recognised in the real rand() of Perl 5.36, srand(20261121)', () => {
  const values = fixtureLines('entropy/perl-rand.txt');
  expect(recogniseDrand48(values)).toMatchObject({ generator: 'drand48', checked: 39, correct: 39, bits: 0 });
});

it('is not seen in even fractions, nor when one value is missing its place', () => {
  const source = seeded(2);
  expect(recogniseDrand48(Array.from({ length: 40 }, () => source.pick('0123456789', 15)))).toBeUndefined();
  const [first = '', second = '', ...rest] = fixtureLines('entropy/perl-rand.txt');
  expect(recogniseDrand48([second, first, ...rest])).toBeUndefined();
});
