import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import type { CookieState } from '../../../src/session/cookies/cookie-state.ts';
import { judgeLine } from '../../../src/session/cookies/judge-line.ts';
import { lineContradiction } from '../../../src/session/cookies/line-contradiction.ts';
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

it('is what the store shows against the prediction', () => {
  const { judgement } = judged('sid=abc; Path=/; Secure');
  if (judgement.verdict.kind === 'refused') throw new Error('it is kept');
  const cookie = { ...judgement.verdict.cookie, storeId: '0' };
  expect(lineContradiction(judgement, 'stored', cookie)).toBeUndefined();
  expect(lineContradiction(judgement, 'stored', { ...cookie, secure: false })).toEqual({
    predicted: 'secure: true',
    observed: 'secure: false',
  });
  expect(lineContradiction(judgement, 'not-stored', undefined)).toEqual({
    predicted: 'stored',
    observed: 'not stored',
  });
});

it('is a refused line that was stored, and nothing else about it', () => {
  const { judgement } = judged('__Host-sid=abc; Path=/');
  expect(lineContradiction(judgement, 'stored', undefined)).toMatchObject({ observed: 'stored' });
  expect(lineContradiction(judgement, 'not-stored', undefined)).toBeUndefined();
});
