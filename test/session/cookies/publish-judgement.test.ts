import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import type { CookieState } from '../../../src/session/cookies/cookie-state.ts';
import { judgeLine } from '../../../src/session/cookies/judge-line.ts';
import { publishJudgement, refusalOf } from '../../../src/session/cookies/publish-judgement.ts';
import { createIdentityCache } from '../../../src/session/records/identity-cache.ts';
import { hopOf } from '../support/hop.ts';

function judged(line: string, url = 'https://shop.test/') {
  const state: CookieState = {
    shelf: createCookieShelf(),
    identities: createIdentityCache(),
    storeId: '0',
    browser: 'chromium',
    disagreements: [],
    structure: 0,
  };
  const hop = hopOf(`GET ${url}\n 200`, url);
  const moment = { seq: hop.responseSeq ?? 0, at: hop.respondedAt ?? 0 };
  return { state, moment, judgement: judgeLine(state, hop, line, moment) };
}

it('publishes a line once, until something of it changes', () => {
  const { judgement } = judged('sid=abc; Path=/');
  const published = publishJudgement(judgement);
  expect(published).toMatchObject({ line: 'sid=abc; Path=/', predicted: 'kept', deletes: false, status: 200 });
  expect(publishJudgement(judgement)).toBe(published);
});

it('says by which rule a line is refused', () => {
  const { judgement } = judged('__Host-sid=abc; Path=/');
  expect(publishJudgement(judgement).refusal?.rule).toBeDefined();
  expect(judgement.verdict.kind === 'refused' && Object.keys(refusalOf(judgement.verdict))).toEqual([
    'rule',
    'text',
    'standard',
  ]);
});
