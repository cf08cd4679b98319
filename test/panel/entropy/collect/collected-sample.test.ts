import { describe, expect, it } from 'vitest';
import { createCollectedSample } from '../../../../panel/entropy/collect/collected-sample.ts';
import { strongValues } from '../entropy-stories.ts';

function collected(values: readonly string[], name = 'sid') {
  const sample = createCollectedSample(name);
  for (const value of values) sample.add(value, 1);
  return sample;
}

describe('a sample inside the worker', () => {
  it('tests plain identifiers as they are, every one', () => {
    const values = strongValues(150);
    const sample = collected(values);
    expect(sample.tested.values).toEqual(values);
    expect(sample.isPart).toBe(false);
    expect(sample.formBits).toBeCloseTo(128);
  });

  it('tests what identifies in signed ones, from the first to the last', () => {
    const ids = strongValues(150, 1);
    const sample = collected(
      ids.map((id) => `s%3A${id}.${'x'.repeat(43)}`),
      'connect.sid',
    );
    expect(sample.tested.values).toEqual(ids);
    expect(sample.isPart).toBe(true);
    expect(sample.peeled.length).toBeGreaterThan(0);
  });

  it('loses no value when a later one is of another kind', () => {
    const signed = strongValues(70, 1).map((id) => `s%3A${id}.${'x'.repeat(43)}`);
    const values = [...signed, '{"user":"bob","role":"admin"}', ...signed];
    const sample = collected(values, 'connect.sid');
    expect(sample.tested.values).toEqual(values);
    expect(sample.format.isReference).toBe(false);
  });

  it('knows sessions that are in the value itself, and no others', () => {
    const flask = [
      'eyJ2aXNpdHMiOjF9.awH0JQ.VQnuDAWpwY_vSAXndRLs34ZhOgk',
      'eyJ2aXNpdHMiOjF9.awH0Jg.smY1o4GzksQXmEKKE-KsO5TZAbg',
    ];
    expect(collected(flask, 'session').areState).toBe(true);
    expect(collected([...flask, ...strongValues(1)], 'session').areState).toBe(false);
    expect(collected(strongValues(3), 'sid').areState).toBe(false);
    expect(collected([]).areState).toBe(false);
  });

  it('takes nothing that is longer than a cookie can be, and counts it', () => {
    const sample = collected([...strongValues(3), 'a'.repeat(5_000)]);
    expect(sample.tested.values).toHaveLength(3);
    expect(sample.refused).toBe(1);
  });
});
