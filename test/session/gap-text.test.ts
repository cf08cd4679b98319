import { describe, expect, it } from 'vitest';
import { gapText } from '../../src/session/gap-text.ts';

describe('a gap in words', () => {
  it.each([
    ['devtools-closed', 'Nobody looked.', 'DevTools was closed. Nobody looked.'],
    ['unknown', '', 'Some facts are missing.'],
  ] as const)('%s %j', (reason, detail, text) => {
    expect(gapText({ seq: 1, at: 1, type: 'gap', reason, from: 0, to: 1, detail })).toBe(text);
  });
});
