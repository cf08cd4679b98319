import { expect, it } from 'vitest';
import { readErlang } from '../../../src/identifier/readers/read-erlang.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Written by the specification of the external term format. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'a session of Plug',
    'g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM',
    '{user_id: number 7, _csrf_token: text abc}',
  ],
  [
    'atoms, tuples, lists and numbers',
    'g2gFdwJva3cEdHJ1ZXcDbmlsbAAAAAFi/////2puAgEAAQ==',
    '[text ok, truth true, nothing, [number -1], number -256]',
  ],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readErlang(bytesIn(base64)))).toBe(line);
});

it.each([
  ['another version', 'hGEH'],
  ['a cut', 'g3QAAAACbQAAAAd1c2Vy'],
])('does not read %s', (_, base64) => {
  expect(readErlang(bytesIn(base64))).toBeUndefined();
});
