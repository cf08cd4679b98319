import { expect, it } from 'vitest';
import { tornado } from '../../../src/identifier/formats/tornado.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Tornado 6.2, versions 2 and 1. */

it.each([
  [
    'version 2',
    '2|1:0|10:1795267528|4:user|4:YW5u|20180f97dca096efec79b84c103f4dc0b22db6beadaf1c407992de7f69b25243',
    '',
    'client-state “YW5u” = constant(2|1:0|10:) time(1795267528) constant(|4:user|4:) payload(YW5u) signature(20180f97dca096efec79b84c103f4dc0b22db6beadaf1c407992de7f69b25243)',
    ['signed: 2026-11-21T13:25:28.000Z', 'value: ann'],
    null,
  ],
  [
    'version 1',
    'YW5u|1795267528|4c7e1d1e4cb06627150c73b145d529a01877c9e1',
    '',
    'client-state “YW5u” = payload(YW5u) time(1795267528) signature(4c7e1d1e4cb06627150c73b145d529a01877c9e1)',
    ['signed: 2026-11-21T13:25:28.000Z', 'value: ann'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(tornado, value, name)).toBe(told);
  const match = recognised(tornado, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['a time of 1970', 'YW5u|0000000001|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(tornado, value, name)).toBe('no');
  },
);
