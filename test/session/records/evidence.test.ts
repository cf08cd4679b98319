import { expect, it } from 'vitest';
import { reasonOf, type Sentences } from '../../../src/session/records/evidence.ts';

const RULES = {
  X1: { code: 'X1', points: 30, when: 'Something happens.', source: 'a test' },
  X2: { code: 'X2', when: 'Something decides.', source: 'a test' },
} as const;
const SENTENCES = {
  X1: (path: string) => `${path} opened.`,
  X2: 'You said so.',
} as const satisfies Sentences<keyof typeof RULES>;

it('makes a reason of points from the table and a sentence from the facts', () => {
  expect(reasonOf(RULES, SENTENCES, { code: 'X1', facts: '/account', seq: 7 })).toEqual({
    code: 'X1',
    points: 30,
    text: '/account opened.',
    seq: 7,
  });
});

it('needs no facts for a fixed sentence, gives no points where a rule decides, and no seq where there is none', () => {
  expect(reasonOf(RULES, SENTENCES, { code: 'X2' })).toEqual({ code: 'X2', points: 0, text: 'You said so.' });
});
