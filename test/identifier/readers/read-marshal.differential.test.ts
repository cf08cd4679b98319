import { dump, load } from '@hyrious/marshal';
import { it } from 'vitest';
import type { Outline } from '../../../src/identifier/readers/outline.ts';
import { readMarshal } from '../../../src/identifier/readers/read-marshal.ts';
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
  some,
} from '../../support/differential.ts';

const isWide = ({ kind, text }: Outline) => kind === 'number' && Math.abs(Number(text)) >= 2 ** 24;

/** What comes twice is written as a link to the first, which we show as a link. */
function hasNothingTwice(value: unknown): boolean {
  const seen = new Set<unknown>();
  return !some(outlineOf(value), ({ kind, text, members }) =>
    [
      ...(kind === 'text' || kind === 'number' ? [text] : []),
      ...(kind === 'map' ? members.map(({ name }) => name) : []),
    ].some((each) => seen.size === seen.add(each).size),
  );
}

const marshal: Readers = {
  values: nested(plainLeaves).filter(hasNothingTwice),
  encode: (value) => latin1(dump(value)),
  ours: readMarshal,
  theirs: (bytes) => outlineOf(load(octets(bytes), { hash: 'map' })),
  // Of integers of four bytes, the library misreads the negative ones, and those that Ruby would write as bignums.
  isUnderstood: (ours) => hasDoubleKey(ours) || some(ours, isWide),
};

it('reads what @hyrious/marshal writes', () => readsWhatIsWritten(marshal));
it('never disagrees with @hyrious/marshal', () => neverDisagrees(marshal));
