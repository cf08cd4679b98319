import { expect, it } from 'vitest';
import { countedEvidence } from '../../../src/session/records/counted-evidence.ts';

const rule = (code: string, more = {}) => ({ code, when: 'It happens.', source: 'a test', ...more });
const RULES = {
  a: rule('a'),
  b: rule('b'),
  c: rule('c', { onlyWith: ['a', 'b'] }),
  d: rule('d', { notWith: ['b'] }),
};
const counted = (...codes: readonly string[]) =>
  countedEvidence(
    RULES,
    codes.map((code) => ({ code })),
  ).map((one) => one.code);

it('puts what was found into the order of the table', () => {
  expect(counted('d', 'a')).toEqual(['a', 'd']);
});

it('leaves out what counts only with others, or not with them', () => {
  expect(counted('c', 'd')).toEqual(['d']);
  expect(counted('c', 'b')).toEqual(['b', 'c']);
  expect(counted('d', 'b', 'a')).toEqual(['a', 'b']);
});

it('keeps several findings of one rule', () => {
  expect(
    countedEvidence(RULES, [
      { code: 'a', n: 1 },
      { code: 'a', n: 2 },
    ]),
  ).toEqual([
    { code: 'a', n: 1 },
    { code: 'a', n: 2 },
  ]);
});
