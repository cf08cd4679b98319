import { expect, it } from 'vitest';
import { knownAttribute } from '../../../src/cookie/parse/known-attribute.ts';

it.each([
  ['PATH', 'path'],
  ['mAx-AgE', 'max-age'],
  ['partitioned', 'partitioned'],
  ['Priority', 'priority'],
  ['max\rage', undefined],
  ['\u212Aey', undefined],
  ['\u017Fecure', undefined],
  ['paths', undefined],
  ['', undefined],
])('%j is known as %s', (name, known) => {
  expect(knownAttribute(name, 0, name.length)).toBe(known);
});
