import { describe, expect, it } from 'vitest';
import { assessSample } from '../../../src/entropy/assess-sample.ts';
import { findCheckDigits } from '../../../src/entropy/sample/check-digits.ts';
import { CHECK_RULES } from '../../../src/entropy/sample/check-rules.ts';
import { sampleOf } from '../../../src/entropy/sample/sample.ts';
import { seeded } from '../generators/seeded.ts';

const compute = (title: string, body: string, length: number) =>
  CHECK_RULES.find((each) => each.title === title)
    ?.compute(body, length)
    .slice(0, length) ?? '';

describe('check characters', () => {
  it.each(CHECK_RULES.map((rule) => [rule.title, rule] as const))('%s is found at the end and in front', (_, rule) => {
    const source = seeded(9);
    const isDecimal = rule.body.test('0123456789') && !rule.body.test('abcdef');
    const length = rule.lengths[Math.min(2, rule.lengths.length - 1)] ?? 1;
    const bodies = Array.from({ length: 40 }, () => source.pick(isDecimal ? '0123456789' : '0123456789abcdef', 14));
    const behind = findCheckDigits(bodies.map((body) => `${body}-${rule.compute(body, length).slice(0, length)}`));
    expect(behind?.columns).toEqual(Array.from({ length }, (__, at) => 15 + at));
    const before = findCheckDigits(bodies.map((body) => `${rule.compute(body, length).slice(0, length)}${body}`));
    expect(before?.columns).toEqual(Array.from({ length }, (__, at) => at));
  });

  it('take their bits off the bound, and are said to follow from the rest', () => {
    const source = seeded(10);
    const values = Array.from({ length: 200 }, () => source.pick('0123456789', 15)).map(
      (body) => body + compute('Luhn', body, 1),
    );
    const { upper, objections, modelLower } = assessSample(sampleOf(values));
    expect(upper.bits).toBeLessThan(15.2 * Math.log2(10));
    expect(upper.bits).toBeGreaterThanOrEqual(15 * Math.log2(10));
    expect(modelLower.bits).toBeLessThanOrEqual(15 * Math.log2(10));
    expect(objections.map(({ family, columns }) => [family, columns])).toContainEqual(['derived', [15]]);
  });

  it('in front of what they check are not counted twice', () => {
    const source = seeded(11);
    const values = Array.from({ length: 300 }, () => source.hex(16)).map(
      (body) => compute('CRC-32 of the text', body, 8) + body,
    );
    expect(assessSample(sampleOf(values)).upper.bits).toBeGreaterThanOrEqual(64);
  });

  it('are not seen in even draws, nor in two values', () => {
    const source = seeded(12);
    for (const alphabet of ['0123456789', '0123456789abcdef', 'abcdefghijklmnopqrstuvwxyz0123456789']) {
      for (const n of [2, 5, 20, 300]) {
        expect(findCheckDigits(Array.from({ length: n }, () => source.pick(alphabet, 20)))).toBeUndefined();
      }
    }
  });
});
