/** Our readers beside well-kept ones: what a library writes has to be read as what was written, and no two readers may disagree about a value. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { decodeHex, encodeHex } from '../../src/encoding/hex.ts';
import { decodeUtf8 } from '../../src/encoding/utf8.ts';
import { group, keyOf, list, moment, NOTHING, type Outline, scalar } from '../../src/identifier/readers/outline.ts';

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
export const octets = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'latin1'));

/** A value as our readers outline it. */
export function outlineOf(value: unknown): Outline {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value === 'boolean') return scalar('truth', value);
  if (typeof value === 'number' || typeof value === 'bigint') return scalar('number', value);
  if (typeof value === 'string') return scalar('text', value);
  if (value instanceof Uint8Array) return scalar('bytes', encodeHex(latin1(value).slice(0, 64)));
  if (value instanceof Date) return moment(value.getTime());
  if (Array.isArray(value)) return list(value.map(outlineOf));
  const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return group(
    'map',
    entries.map(([key, member]) => ({ name: keyOf(outlineOf(key)), value: outlineOf(member) })),
  );
}

const word = fc.stringMatching(/^[a-z_]{1,12}$/);
export const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
export const fractions = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => !Number.isInteger(value));
export const plainLeaves: readonly fc.Arbitrary<unknown>[] = [
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fractions,
  texts,
];

/** Lists and maps of the leaves, in each other. */
export function nested(leaves: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      ...leaves,
      fc.array(tie('value'), { maxLength: 6 }),
      fc
        .uniqueArray(fc.tuple(word, tie('value')), { maxLength: 6, selector: ([key]) => key })
        .map((all) => new Map(all)),
    ),
  })).value;
}

export interface Readers {
  readonly values: fc.Arbitrary<unknown>;
  readonly encode: (value: unknown) => string;
  readonly ours: (bytes: string) => Outline | undefined;
  /** Throws where the library cannot read the bytes. */
  readonly theirs: (bytes: string) => Outline;
  /** What both may say of the same bytes, for a reason that is named at the call. */
  readonly isUnderstood?: (ours: Outline, theirs: Outline) => boolean;
}

export function readsWhatIsWritten(
  { values, encode, ours }: Readers,
  written: (value: unknown) => Outline = outlineOf,
) {
  fc.assert(
    fc.property(values, (value) => {
      expect(ours(encode(value))).toEqual(written(value));
    }),
    { numRuns: 300 },
  );
}

/** Bytes that were changed here and there: where both read them, both say the same. */
export function neverDisagrees({ values, encode, ours, theirs, isUnderstood = () => false }: Readers) {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(values, changes, (value, changed) => {
      const bytes = [...encode(value)];
      for (const [place, code] of changed) bytes[Math.floor(place * bytes.length)] = String.fromCharCode(code);
      const text = bytes.join('');
      const read = ours(text);
      const other = read === undefined ? undefined : attempt(() => theirs(text));
      if (read === undefined || other === undefined || isUnderstood(read, other)) return;
      expect(read).toEqual(unrepaired(other, read));
    }),
    { numRuns: 2_000 },
  );
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Does any part of the outline fulfil this? */
export function some(outline: Outline, holds: (outline: Outline) => boolean): boolean {
  return holds(outline) || outline.members.some(({ value }) => some(value, holds));
}

/** Of a key that comes twice, libraries keep the last value and we show both. */
export function hasDoubleKey(outline: Outline): boolean {
  return some(
    outline,
    ({ kind, members }) => kind !== 'list' && new Set(members.map(({ name }) => name)).size < members.length,
  );
}

/** Libraries that make objects put numbers among the keys first. */
export function hasNumberKey(outline: Outline): boolean {
  return some(outline, ({ kind, members }) => kind === 'map' && members.some(({ name }) => /^\d+$/.test(name)));
}

/** Libraries repair texts that are no UTF-8, each in its own way; we show their bytes. */
function unrepaired(theirs: Outline, ours: Outline): Outline {
  if (ours.kind === 'bytes' && theirs.kind === 'text' && !isText(ours.text)) return ours;
  return {
    ...theirs,
    members: theirs.members.map(({ name, value }, at) => {
      const own = ours.members[at];
      return {
        name: own?.name.startsWith('(') && !isText(own.name.slice(1, -1)) ? own.name : name,
        value: own === undefined ? value : unrepaired(value, own.value),
      };
    }),
  };
}

/** @param hex of the first 64 bytes */
function isText(hex: string): boolean {
  return hex.length < 128 && decodeUtf8(decodeHex(hex) ?? '') !== undefined;
}
