import { describe, expect, it } from 'vitest';
import { assessSample } from '../../src/entropy/assessment.ts';
import { layOutCommonest } from '../../src/entropy/commonest-format.ts';
import { sampleOf } from '../../src/entropy/sample.ts';
import { seeded } from './generators/seeded.ts';
import { hexValues } from './support.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** One of the formats each time, the first of them with the given share. */
function mixed(n: number, share: number, first: () => string, second: () => string): readonly string[] {
  const source = seeded(11);
  return Array.from({ length: n }, () => (source.below(1_000) < 1_000 * share ? first() : second()));
}

const source = seeded(12);
const hex = () => source.hex(32);
const base62 = () => source.pick(BASE62, 32);
const uuid = () => [8, 4, 4, 4, 12].map((digits) => source.hex(digits)).join('-');
const kept = (values: readonly string[]) => layOutCommonest(values).layout.indices.map((at) => values[at] ?? '');

describe('the commonest format of values that are equally long', () => {
  it('is told by the alphabet, whichever is commoner', () => {
    expect(kept(mixed(400, 0.7, hex, base62)).every((value) => /^[0-9a-f]+$/.test(value))).toBe(true);
    const wide = mixed(400, 0.3, hex, base62);
    expect(kept(wide)).toEqual(wide.filter((value) => !/^[0-9a-f]+$/.test(value)));
  });

  it('is told by where separators stand', () => {
    const values = mixed(400, 0.6, uuid, () => source.hex(36));
    expect(kept(values)).toEqual(values.filter((value) => value.includes('-')));
  });

  it('is found among three', () => {
    const values = mixed(
      900,
      0.6,
      () => mixed(1, 0.6, hex, base62)[0] ?? '',
      () => source.pick('0123456789', 32),
    );
    const left = kept(values);
    expect(left.length).toBeGreaterThan(100);
    expect(new Set(left.map((value) => (/^\d+$/.test(value) ? 0 : /^[0-9a-f]+$/.test(value) ? 1 : 2))).size).toBe(1);
  });

  it.each([
    ['hexadecimal', () => source.hex(32)],
    ['base62', base62],
    ['base64url', () => source.bytes(24).toString('base64url')],
    ['one place of base64url', () => `${source.hex(20)}${source.bytes(3).toString('base64url').slice(0, 1)}`],
    ['the same digits thrice', () => source.hex(8).repeat(3)],
    ['a UUID', uuid],
    ['a clock before the random part', () => `${(1_764_000_000 + source.below(9_000)).toString(36)}${source.hex(16)}`],
    ['a server’s name behind it', () => `${source.hex(24)}.node${source.below(4)}`],
  ])('is all there is in %s', (_, make) => {
    for (const n of [20, 100, 1_000]) expect(kept(Array.from({ length: n }, make)), `n = ${n}`).toHaveLength(n);
  });

  it('carries the bound for all of them, and says what it rests on', () => {
    const { upper, modelLower, objections, sentences } = assessSample(sampleOf(mixed(1_000, 0.5, hex, base62)));
    // One more than the format has that was looked at, for which of the two comes next.
    expect(upper.bits).toBeGreaterThan(129);
    expect(upper.bits).toBeLessThan(193);
    expect(objections).toEqual([]);
    expect(sentences.join(' ')).toContain('several formats');
    expect(modelLower.assumptions).toHaveLength(3);
    expect(assessSample(sampleOf(hexValues(1_000, 32))).modelLower.assumptions).toHaveLength(2);
  });
});
