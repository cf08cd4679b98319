import { expect, it } from 'vitest';
import { firstFew } from '../../../src/checks/subject/first-few.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b, c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('of %j, at most three are named', (texts, said) => {
  expect(firstFew(texts, 3)).toBe(said);
});
