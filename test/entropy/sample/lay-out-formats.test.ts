import { expect, it } from 'vitest';
import { assessSample } from '../../../src/entropy/assess-sample.ts';
import { layOutFormats } from '../../../src/entropy/sample/lay-out-formats.ts';
import { sampleOf } from '../../../src/entropy/sample/sample.ts';
import { seeded } from '../generators/seeded.ts';
import { mixed } from '../support.ts';

const source = seeded(12);
const hex = () => source.hex(32);
const letters = () => source.pick('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32);
const digits = () => source.pick('0123456789', 32);
const oneOfTwo = () => (source.below(2) === 0 ? hex() : letters());

it('what is set aside is all there, and may be of several formats in turn', () => {
  const values = mixed(400, 0.6, () => hex().slice(0, 20), oneOfTwo);
  const { layout, others } = layOutFormats(values);
  expect([...layout.rows, ...others.flat()].toSorted()).toEqual(values.toSorted());
  expect(layout.indices.map((index) => values[index])).toEqual(layout.rows);
  expect(others).toHaveLength(1);
  expect(layOutFormats(others[0] ?? []).others).toHaveLength(1);
});

it('one of three formats of one length is looked at', () => {
  const values = mixed(900, 0.6, oneOfTwo, digits);
  const { layout, others } = layOutFormats(values);
  expect(layout.rows.length + others.flat().length).toBe(900);
  const kinds = layout.rows.map((row) => (/^\d+$/.test(row) ? 0 : /^[0-9a-f]+$/.test(row) ? 1 : 2));
  expect(new Set(kinds).size).toBe(1);
});

it('the bounds are for all formats together', () => {
  const { upper, modelLower, objections, sentences } = assessSample(sampleOf(mixed(1_000, 0.5, hex, letters)));
  // One more than the format has that was looked at, for which of the two comes next.
  expect(upper.bits).toBeGreaterThan(129);
  expect(upper.bits).toBeLessThan(185);
  // Of the weaker one.
  expect(modelLower.bits).toBeGreaterThan(100);
  expect(modelLower.bits).toBeLessThanOrEqual(128);
  expect(objections).toEqual([]);
  expect(sentences.join(' ')).toContain('several formats');
});
