import { decode, encode } from '@msgpack/msgpack';
import fc from 'fast-check';
import { it } from 'vitest';
import { readMessagePack } from '../../../src/identifier/readers/read-message-pack.ts';
import {
  hasDoubleKey,
  hasNumberKey,
  latin1,
  nested,
  neverDisagrees,
  octets,
  outlineOf,
  plainLeaves,
  type Readers,
  readsWhatIsWritten,
} from '../../support/differential.ts';

const messagePack: Readers = {
  values: nested([
    ...plainLeaves,
    fc.uint8Array({ maxLength: 40 }),
    fc.date({ noInvalidDate: true, min: new Date(-1e14), max: new Date(1e14) }),
  ]),
  encode: (value) => latin1(encode(objects(value))),
  ours: readMessagePack,
  theirs: (bytes) => outlineOf(decode(octets(bytes), { useBigInt64: true })),
  isUnderstood: (ours) => hasDoubleKey(ours) || hasNumberKey(ours),
};

/** The library writes no Map. */
function objects(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, member]) => [key, objects(member)]));
  return Array.isArray(value) ? value.map(objects) : value;
}

it('reads what @msgpack/msgpack writes', () => readsWhatIsWritten(messagePack));
it('never disagrees with @msgpack/msgpack', () => neverDisagrees(messagePack));
