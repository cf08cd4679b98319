import { expect, it } from 'vitest';
import { affinity } from '../../../src/identifier/formats/affinity.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* By its name alone. */

it.each([
  ['AWS', 'abc123==', 'AWSALB', 'client-state “abc123==” = node(abc123==)', [], null],
  [
    'Azure',
    '5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f',
    'ARRAffinity',
    'client-state “5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f” = node(5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f)',
    [],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(affinity, value, name)).toBe(told);
  const match = recognised(affinity, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['another name', 'abc', 'session'],
  ['an empty one', '', 'AWSALB'],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(affinity, value, name)).toBe('no');
});
