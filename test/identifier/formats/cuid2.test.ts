import { expect, it } from 'vitest';
import { cuid2 } from '../../../src/identifier/formats/cuid2.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with @paralleldrive/cuid2. */

it.each([
  [
    'a CUID2',
    'a0s32jxvv5xhsu5adjebwzka',
    '',
    'reference “a0s32jxvv5xhsu5adjebwzka” = identifier(a0s32jxvv5xhsu5adjebwzka)',
    [],
    123.6,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(cuid2, value, name)).toBe(told);
  const match = recognised(cuid2, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a word', 'abcdefghijklmnopqrstuvwx', ''],
  ['hexadecimal digits', 'a0c32fabb5bc5ca5ade0eb9adc0f', ''],
  ['24 hexadecimal digits', 'a0c32fabb5bc5ca5ade0eb9a', ''],
  ['a digit in front', '00s32jxvv5xhsu5adjebwzka', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(cuid2, value, name)).toBe('no');
});
