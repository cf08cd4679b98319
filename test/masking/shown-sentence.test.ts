import { describe, expect, it } from 'vitest';
import { shownSentence } from '../../src/masking/shown-sentence.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('a sentence of the model', () => {
  it.each([
    ['Kept at POST /login?next=SECRET (302 → /a?t=SECRET&u=SECRET).', 'Kept at POST /login?next=… (302 → /a?t=…&u=…).'],
    ['It sent /cart;jsessionid=SECRET once.', 'It sent /cart;jsessionid=… once.'],
    ['sid#1 had the same identifier; nothing else changed.', 'sid#1 had the same identifier; nothing else changed.'],
  ])('%s becomes %s', (text, shown) => {
    expect(shownSentence(text)).toBe(shown);
  });

  it('takes linear time', () => {
    for (const one of ['?', '&', ';', '=', '?a', ';a']) {
      expect(timeOf(() => shownSentence(one.repeat(1_000_000 / one.length)))).toBeLessThan(PATIENCE);
    }
  });
});
