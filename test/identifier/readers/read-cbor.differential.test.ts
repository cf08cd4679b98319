import * as cborg from 'cborg';
import fc from 'fast-check';
import { it } from 'vitest';
import { readCbor } from '../../../src/identifier/readers/read-cbor.ts';
import {
  hasDoubleKey,
  latin1,
  nested,
  neverDisagrees,
  octets,
  outlineOf,
  plainLeaves,
  type Readers,
  readsWhatIsWritten,
} from '../../support/differential.ts';

const cbor: Readers = {
  values: nested([...plainLeaves, fc.uint8Array({ maxLength: 40 })]),
  encode: (value) => latin1(cborg.encode(value, { mapSorter: () => 0 })),
  ours: readCbor,
  theirs: (bytes) => outlineOf(cborg.decode(octets(bytes), { useMaps: true })),
  isUnderstood: hasDoubleKey,
};

it('reads what cborg writes', () => readsWhatIsWritten(cbor));
it('never disagrees with cborg', () => neverDisagrees(cbor));
