import fc from 'fast-check';
import { Parser } from 'pickleparser';
import { expect, it } from 'vitest';
import type { Outline } from '../../../src/identifier/readers/outline.ts';
import { readPickle } from '../../../src/identifier/readers/read-pickle.ts';
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
} from '../../support/differential.ts';

/** pickleparser reads and does not write: the opcodes of protocol 2 to 4, one way or another for each value. */
function pickled(value: unknown, pick: () => number): string {
  const protocol = 2 + (pick() % 3);
  return `\x80${String.fromCharCode(protocol)}${opcodes(value, pick)}.`;
}

function opcodes(value: unknown, pick: () => number): string {
  const one = (...codes: readonly string[]) => codes[pick() % codes.length] ?? '';
  if (value === null) return 'N';
  if (typeof value === 'boolean') return one(value ? '\x88' : '\x89', value ? 'I01\n' : 'I00\n');
  if (typeof value === 'number')
    return Number.isInteger(value) ? integer(value, one) : one(`G${double(value)}`, `F${value}\n`);
  if (typeof value === 'string') {
    const bytes = latin1(Buffer.from(value));
    return one(`X${little(bytes.length, 4)}${bytes}`, `\x8c${little(bytes.length, 1)}${bytes}`);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => opcodes(item, pick));
    const short =
      items.length > 0 && items.length < 4 ? `${items.join('')}${'\x85\x86\x87'[items.length - 1]}` : undefined;
    return one(
      `](${items.join('')}e`,
      `]${items.map((item) => `${item}a`).join('')}`,
      `(${items.join('')}l`,
      `(${items.join('')}t`,
      short ?? `(${items.join('')}t`,
    );
  }
  const pairs = [...(value as ReadonlyMap<string, unknown>)].map(([key, member]) => [
    opcodes(key, pick),
    opcodes(member, pick),
  ]);
  const all = pairs.flat().join('');
  return one(`}(${all}u`, `(${all}d`, `}${pairs.map((pair) => `${pair.join('')}s`).join('')}`);
}

function integer(value: number, one: (...codes: readonly string[]) => string): string {
  const long = little(BigInt.asUintN(64, BigInt(value)), 8);
  const ways = [`I${value}\n`, `L${value}L\n`];
  // pickleparser takes these for unsigned.
  if (value >= 0) ways.push(`\x8a\x08${long}`);
  if (value >= 0 && value < 256) ways.push(`K${little(value, 1)}`);
  if (value >= 0 && value < 65_536) ways.push(`M${little(value, 2)}`);
  if (value === (value | 0)) ways.push(`J${little(value >>> 0, 4)}`);
  return one(...ways);
}

function little(value: number | bigint, size: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt(value), true);
  return latin1(new Uint8Array(bytes.buffer, 0, size));
}

function double(value: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  return latin1(new Uint8Array(bytes.buffer));
}

function parsed(bytes: string): Outline {
  return outlineOf(new Parser().parse(octets(bytes)));
}

function notCompared(): never {
  throw new Error('It has a long integer, which may be negative.');
}

const pickle: Readers = {
  values: fc.tuple(nested(plainLeaves), fc.array(fc.nat(1_000), { minLength: 1, maxLength: 20 })),
  encode(value) {
    const [own, picks] = value as [unknown, readonly number[]];
    let at = 0;
    return pickled(own, () => picks[at++ % picks.length] ?? 0);
  },
  ours: readPickle,
  theirs: (bytes) => (/[\x8a\x8b]/.test(bytes) ? notCompared() : parsed(bytes)),
  isUnderstood: (ours) => hasDoubleKey(ours) || hasNumberKey(ours),
};

it('reads what Python writes, and says the same as pickleparser', () => {
  fc.assert(
    fc.property(pickle.values, (value) => {
      const bytes = pickle.encode(value);
      expect(pickle.ours(bytes)).toEqual(outlineOf((value as [unknown])[0]));
      expect(parsed(bytes)).toEqual(pickle.ours(bytes));
    }),
    { numRuns: 300 },
  );
});
it('never disagrees with pickleparser', () => neverDisagrees(pickle));
