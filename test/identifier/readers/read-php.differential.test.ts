import { serialize, unserialize } from 'php-serialize';
import { it } from 'vitest';
import type { Outline } from '../../../src/identifier/readers/outline.ts';
import { readPhp } from '../../../src/identifier/readers/read-php.ts';
import {
  latin1,
  nested,
  neverDisagrees,
  octets,
  outlineOf,
  plainLeaves,
  type Readers,
  readsWhatIsWritten,
} from '../../support/differential.ts';

const php: Readers = {
  values: nested(plainLeaves),
  encode: (value) => latin1(Buffer.from(serialize(objects(value)))),
  ours: (bytes) => canonical(readPhp(bytes)),
  theirs: (bytes) => arrays(outlineOf(unserialize(Buffer.from(octets(bytes)).toString()))),
};

function objects(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, member]) => [key, objects(member)]));
  return Array.isArray(value) ? value.map(objects) : value;
}

/** PHP has one kind of array. */
function arrays(outline: Outline): Outline {
  return {
    ...outline,
    kind: outline.kind === 'list' ? 'map' : outline.kind,
    members: outline.members.map(({ name, value }) => ({ name, value: arrays(value) })),
  };
}

/** Numbers are shown as they stand: 1.0E+25. */
function canonical(outline: Outline | undefined): Outline | undefined {
  return (
    outline && {
      ...outline,
      text:
        outline.kind === 'number' && !Number.isInteger(Number(outline.text))
          ? String(Number(outline.text))
          : outline.text,
      members: outline.members.map(({ name, value }) => ({ name, value: canonical(value) ?? value })),
    }
  );
}

it('reads what php-serialize writes', () => readsWhatIsWritten(php, (value) => arrays(outlineOf(value))));
it('never disagrees with php-serialize', () => neverDisagrees(php));
