import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import type { CookieState } from '../../../src/session/cookies/cookie-state.ts';
import { judgeLine } from '../../../src/session/cookies/judge-line.ts';
import { confirm, confirmUnchanged, keepJudgement, observe } from '../../../src/session/cookies/observe-line.ts';
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

const identity = { name: 'sid', domain: 'shop.test', hostOnly: true, path: '/', storeId: '0' };
const set = () => ({ refused: false });

it('keeps the last six lines of a cookie', () => {
  const { state, judgement } = judged('sid=abc; Path=/');
  const record = state.shelf.open(identity, true);
  for (let n = 0; n < 8; n++) keepJudgement(record, { ...judgement, seq: n }, set());
  expect(record.judged.map((one) => one.seq)).toEqual([2, 3, 4, 5, 6, 7]);
});

it('confirms the line that asked for what is stored, once', () => {
  const { state, judgement, moment } = judged('sid=abc; Path=/');
  const record = state.shelf.open(identity, true);
  keepJudgement(record, judgement, set());
  expect(confirm(state, record, 'other', moment)).toBeUndefined();
  expect(judgement.observed).toBeUndefined();
  expect(confirm(state, record, 'abc', moment)).toBeUndefined();
  expect(judgement.observed).toBe('stored');
});

it('gives a line back that was taken for refused, and counts what was predicted wrongly', () => {
  const { state, judgement, moment } = judged('__Host-sid=abc; Path=/');
  const record = state.shelf.open({ ...identity, name: '__Host-sid' }, true);
  keepJudgement(record, judgement, set());
  expect(confirm(state, record, 'abc', moment)).toBe(judgement);
  expect(state.disagreements).toHaveLength(1);
});

it('takes the first word, and knows what no browser reports', () => {
  const { state, judgement, moment } = judged('sid=abc; Path=/');
  const record = state.shelf.open(identity, true);
  confirmUnchanged(record, judgement);
  expect(judgement.observed).toBeUndefined();
  if (judgement.verdict.kind !== 'refused') record.stored = { ...judgement.verdict.cookie, storeId: '0' };
  confirmUnchanged(record, judgement);
  observe(state, record, judgement, 'not-stored', moment);
  expect(judgement.observed).toBe('stored');
});
