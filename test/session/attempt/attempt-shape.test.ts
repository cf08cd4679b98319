import { expect, it } from 'vitest';
import { readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['a coupon and a state of the union', 'POST https://shop.test/pay (from https://shop.test) form: code, state'],
  ['a short code', 'POST https://shop.test/pay (from https://bank.example) form: code#, state'],
])('%s is no provider’s answer', (_name, story) => {
  expect(readRequest(hopOf(story), { isFirstParty: () => true, notices: [] })?.shape).toBe(undefined);
});
