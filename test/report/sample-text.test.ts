import { describe, expect, it } from 'vitest';
import { sampleLines } from '../../src/report/sample-text.ts';

const sample = {
  values: ['s3cret-a', 's3cret-b', 's3cret-a'],
  times: [1_700_000_000_000, Number.NaN, 1_700_000_001_000],
};
const fingerprint = (value: string) => `print of ${value.at(-1)}`;

describe('a saved sample', () => {
  it('holds fingerprints, lengths and times, and no identifier', () => {
    const text = sampleLines(sample, { kind: 'fingerprints', fingerprint });
    expect(text).not.toContain('s3cret');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { received: '2023-11-14T22:13:20.000Z', fingerprint: 'print of a', characters: 8 },
      { fingerprint: 'print of b', characters: 8 },
      { received: '2023-11-14T22:13:21.000Z', fingerprint: 'print of a', characters: 8 },
    ]);
  });

  it('holds raw values only when asked', () => {
    expect(sampleLines(sample, { kind: 'raw' })).toContain('"value":"s3cret-b"');
  });
});
