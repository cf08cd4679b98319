import { expect, it } from 'vitest';
import { ksuid } from '../../../src/identifier/formats/ksuid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with ksuid 3 (npm) for 2026-11-21T13:20:00Z; the second from the README of segmentio/ksuid. */

it.each([
  [
    'a KSUID',
    '3MPzswPufqELO7Y33zSsjHhmugO',
    '',
    'reference “3MPzswPufqELO7Y33zSsjHhmugO” = identifier(3MPzswPufqELO7Y33zSsjHhmugO)',
    ['made, if it is one: 2026-11-21T13:20:00.000Z'],
    128,
  ],
  [
    'the README’s',
    '0ujtsYcgvSTl8PAuAdqWYSMnLOv',
    '',
    'reference “0ujtsYcgvSTl8PAuAdqWYSMnLOv” = identifier(0ujtsYcgvSTl8PAuAdqWYSMnLOv)',
    ['made, if it is one: 2017-10-10T04:00:47.000Z'],
    128,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(ksuid, value, name)).toBe(told);
  const match = recognised(ksuid, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['a time of 2150', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz', ''],
  ['26 characters', '3MPzswPufqELO7Y33zSsjHhmug', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(ksuid, value, name)).toBe('no');
});
