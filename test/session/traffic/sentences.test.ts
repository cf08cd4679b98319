import { expect, it } from 'vitest';
import { GAP_SENTENCES, hiddenByGap } from '../../../src/session/traffic/sentences.ts';

it('says what a gap is due to, and what it may have hidden', () => {
  for (const text of Object.values(GAP_SENTENCES)) expect(text).toMatch(/^[A-Z].*\.$/);
  expect(hiddenByGap(GAP_SENTENCES.unknown, 'Mark the moment.')).toBe(
    'Some facts are missing. What tells how it ended may have happened meanwhile. Mark the moment.',
  );
});
