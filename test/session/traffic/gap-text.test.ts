import { describe, expect, it } from 'vitest';
import { gapText, missingIn } from '../../../src/session/traffic/gap-text.ts';

describe('a gap in words', () => {
  it.each([
    ['devtools-closed', 'Nobody looked.', 'DevTools was closed. Nobody looked.'],
    ['unknown', '', 'Some facts are missing.'],
  ] as const)('%s %j', (reason, detail, text) => {
    expect(gapText({ seq: 1, at: 1, type: 'gap', reason, from: 0, to: 1, detail })).toBe(text);
  });

  it('is named where it hid what would have told, and nowhere else', () => {
    const gap = { seq: 9, at: 50, from: 40, to: 50, reason: 'devtools-closed', text: 'DevTools was closed.' } as const;
    expect(missingIn([gap], 10, 45, 'Open a page.')).toMatch(/^DevTools was closed\. .* Open a page\.$/);
    expect(missingIn([gap], 10, 39, 'Open a page.')).toBe('Open a page.');
    expect(missingIn([gap], 51, 60, 'Open a page.')).toBe('Open a page.');
  });
});
