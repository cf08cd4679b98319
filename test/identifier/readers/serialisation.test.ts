import { expect, it } from 'vitest';
import {
  EXECUTABLE,
  readSerialised,
  readSerialisedText,
  SERIALISATION_TITLES,
} from '../../../src/identifier/readers/serialisation.ts';

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  ['json', Buffer.from('{"a":1}').toString('base64')],
  ['php', Buffer.from('a:0:{}').toString('base64')],
  ['java', 'rO0ABXQAA2Fubg=='],
  ['marshal', 'BAhbBmkG'],
  ['pickle', 'gARLBy4='],
  ['erlang', 'g3QAAAABbQAAAAR1c2VybQAAAANhbm4='],
  ['cbor', 'oWR1c2VyY2Fubg=='],
  ['message-pack', 'gaR1c2Vyo2Fubg=='],
  ['protobuf', 'CgVhbm5pZRAH'],
  [undefined, Buffer.from('just text').toString('base64')],
  [undefined, Buffer.from('5f2c1d3ae6b84fd0a9d0d1a3f6f7a8b9').toString('base64')],
])('recognises %s', (id, base64) => {
  expect(readSerialised(bytesIn(base64))?.id).toBe(id);
});

it('takes no map of numbers for one of words: random bytes have such', () => {
  expect(readSerialised('\x81\x05\x07')).toBeUndefined();
});

it('reads text by its UTF-8', () => {
  expect(readSerialisedText('a:1:{i:0;s:2:"ü";}')?.outline.members[0]?.value.text).toBe('ü');
});

it('has a title for each, and knows whose readers make objects', () => {
  expect(Object.keys(SERIALISATION_TITLES)).toHaveLength(9);
  expect([...EXECUTABLE].sort()).toEqual(['java', 'marshal', 'php', 'pickle']);
});
