import { expect, it } from 'vitest';
import { cakephp } from '../../../src/identifier/formats/cakephp.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* By its shape. */

it.each([
  [
    'a cookie',
    'Q2FrZQ==.YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh',
    '',
    'sealed “” = constant(Q2FrZQ==.) payload(YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(cakephp, value, name)).toBe(told);
  const match = recognised(cakephp, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  [
    'another marker',
    'Q2FrZg==.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '',
  ],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(cakephp, value, name)).toBe('no');
});
