import { expect, it } from 'vitest';
import { describeAnswer } from '../../../src/session/outcome/describe-answer.ts';
import { hopOf } from '../support/hop.ts';

function described(story: string): string {
  const last = hopOf(story);
  const chain = last.exchange.hops;
  return describeAnswer(chain[0] ?? last, chain, last);
}

it.each([
  ['POST https://shop.test/login form: a', 'no answer seen'],
  ['POST https://shop.test/login form: a\n 200', '200'],
  ['POST https://shop.test/login form: a\n 302 → /account', '302 → /account'],
  ['POST https://shop.test/login form: a\n 302 → /a\n GET /a\n 303 → /b\n GET /b\n 200', '302 → /b'],
])('%s', (story, expected) => {
  expect(described(story)).toBe(expected);
});
