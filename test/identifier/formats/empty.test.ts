import { expect, it } from 'vitest';
import { empty } from '../../../src/identifier/formats/empty.ts';
import { toldBy } from '../../support/recognised.ts';

it('is nothing, also in quotation marks', () => {
  expect(toldBy(empty, '')).toBe('empty “” = ');
  expect(toldBy(empty, '""')).toBe('empty “” = ');
  expect(toldBy(empty, ' ')).toBe('no');
});
