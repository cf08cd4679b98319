import { expect, it } from 'vitest';
import { readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { doubtEvidence } from '../../../src/session/attempt/doubt-evidence.ts';
import { ATTEMPT_RULES } from '../../../src/session/attempt/rules.ts';
import { hopOf } from '../support/hop.ts';

function doubts(story: string, firstParty = false): readonly string[] {
  const request = readRequest(hopOf(story), { isFirstParty: () => firstParty, notices: [] });
  if (request === undefined) throw new Error('it tells nothing');
  return doubtEvidence(request).map(({ code }) => `${code} ${ATTEMPT_RULES[code].points}`);
}

it.each([
  ['A-2 -60', 'POST https://shop.test/settings form: current_password, new_password'],
  ['A-3p -5', 'POST https://shop.test/register form: email, password'],
  ['A-3 -15', 'POST https://shop.test/register form: email'],
  ['A-6 -50', 'POST https://shop.test/collect (ping) json: user'],
  ['A-7 -30', 'POST https://shop.test/blog form: comment, email'],
  ['A-5 -40', 'POST https://shop.test/login (fetch from https://ads.example) json: email, password'],
])('%s: %s', (doubt, story) => {
  expect(doubts(story)).toEqual([doubt]);
});

it('takes a beacon whose body the browser hides for what its address says', () => {
  expect(doubts('POST https://shop.test/api/login (ping) unreadable body')).toEqual([]);
  expect(doubts('POST https://shop.test/collect (ping) unreadable body')).toEqual(['A-6 -50']);
});

it('doubts a password less that a script of the tab’s own site sends to another site', () => {
  expect(doubts('POST https://id.example/login (fetch from https://shop.test) json: email, password', true)).toEqual([
    'A-5h -15',
  ]);
});

it('has none about a form, nor about GraphQL’s query', () => {
  expect(doubts('POST https://shop.test/login form: email, password')).toEqual([]);
  expect(doubts('POST https://shop.test/graphql json: query~, variables.email, variables.password')).toEqual([]);
});
