import { expect, it } from 'vitest';
import { readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { fieldEvidence } from '../../../src/session/attempt/field-evidence.ts';
import type { Notice } from '../../../src/session/records/notice.ts';
import { hopOf } from '../support/hop.ts';

function codes(story: string, notices: (at: number) => readonly Notice[] = () => []): readonly string[] {
  const hop = hopOf(story);
  const request = readRequest(hop, { isFirstParty: () => true, notices: notices(hop.at) });
  if (request === undefined) throw new Error('it tells nothing');
  return fieldEvidence(request).map((one) => one.code);
}

it.each([
  ['POST https://shop.test/x form: user, password', ['A1', 'A2', 'A14']],
  ['POST https://shop.test/x form: user, pin', ['A1w', 'A2', 'A14']],
  ['POST https://shop.test/x (fetch) json: otp#', ['A3']],
  ['POST https://shop.test/login (fetch) unreadable body', ['A9', 'A15']],
  ['GET https://shop.test/admin\n 401\n WWW-Authenticate: Basic\n retry Basic\n 200', ['A10']],
])('%s', (story, expected) => {
  expect(codes(story)).toEqual(expected);
});

it('believes the page’s notices for a short time', () => {
  const noticed = (sign: Notice['sign'], before: number) => (at: number) => [
    { seq: 1, at: at - before, sign, frame: 0 },
  ];
  const story = 'POST https://shop.test/x (fetch) json: user';
  expect(codes(story, noticed('password-field-shown', 60_000))).toContain('A11');
  expect(codes(story, noticed('password-field-shown', 60_001))).not.toContain('A11');
  expect(codes(story, noticed('submitted-by-hand', 5_000))).toContain('A12');
  expect(codes(story, noticed('submitted-by-hand', 5_001))).not.toContain('A12');
});
