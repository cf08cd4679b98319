import { expect, it } from 'vitest';
import { readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { fieldEvidence } from '../../../src/session/attempt/field-evidence.ts';
import type { Notice } from '../../../src/session/records/notice.ts';
import { hopOf } from '../support/hop.ts';

function codes(
  story: string,
  notices: (at: number) => readonly Notice[] = () => [],
  { page, ...answered }: { readonly page?: string; readonly gaveCookie?: true; readonly exchangedCookie?: true } = {},
): readonly string[] {
  const hop = hopOf(story, page);
  const request = readRequest(hop, { isFirstParty: () => true, notices: notices(hop.at), ...answered });
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

it('reads an emptied password beside a long text as one that a script proved', () => {
  expect(codes('POST https://shop.test/x form: username, password=, challenge~')).toContain('A19');
  expect(codes('POST https://shop.test/x form: username, password=, challenge')).not.toContain('A19');
  expect(codes('POST https://shop.test/x form: username, password, challenge~')).not.toContain('A19');
  expect(codes('POST https://shop.test/x form: password=, challenge~')).not.toContain('A19');
});

it('asks which page sent the form, where its own address says nothing', () => {
  const page = 'https://shop.test/login';
  expect(codes('POST https://shop.test/do form: a, b', undefined, { page })).toContain('A9p');
  expect(codes('POST https://shop.test/signin form: a, b', undefined, { page })).toContain('A9');
  expect(codes('POST https://shop.test/do (fetch) json: a, b', undefined, { page })).not.toContain('A9p');
});

it('counts a new identifier only for texts that could be those of a sign-in', () => {
  const exchanged = { exchangedCookie: true } as const;
  expect(codes('POST https://shop.test/do form: a, b, csrf_token~', undefined, exchanged)).toContain('A20');
  expect(codes('POST https://shop.test/do (fetch) json: a, b', undefined, exchanged)).toContain('A20');
  expect(codes('POST https://shop.test/do form: a, csrf_token~', undefined, exchanged)).not.toContain('A20');
  expect(codes('POST https://shop.test/do form: a#, b#', undefined, exchanged)).not.toContain('A20');
  expect(codes('POST https://shop.test/do form: a, b, comment', undefined, exchanged)).not.toContain('A20');
  expect(codes('POST https://shop.test/do form: a, b', undefined, { gaveCookie: true })).not.toContain('A20');
});

it('counts any likely session cookie where the page was one for signing in, by its address or its field', () => {
  const given = { gaveCookie: true } as const;
  const page = 'https://shop.test/login';
  const shown = (at: number) => [{ seq: 1, at: at - 9_000, sign: 'password-field-shown', frame: 0 } as const];
  expect(codes('POST https://shop.test/do (fetch) json: a, b', undefined, { page, ...given })).toContain('A21');
  expect(codes('POST https://shop.test/do (fetch) json: a, b', shown, given)).toContain('A21');
  expect(codes('POST https://shop.test/do (fetch) json: a, b', undefined, given)).not.toContain('A21');
  expect(codes('POST https://shop.test/do (fetch) json: a, b', undefined, { page })).not.toContain('A21');
});

it('takes one sealed text for a sign-in at an address of one alone', () => {
  expect(codes('POST https://shop.test/login (fetch) json: data~')).toContain('A22');
  expect(codes('POST https://shop.test/login (fetch) json: data~, colour')).not.toContain('A22');
  expect(codes('POST https://shop.test/login (fetch) json: data')).not.toContain('A22');
  expect(codes('POST https://shop.test/x (fetch) json: data~, user')).not.toContain('A22');
});

it('does not take a profile whose password stays empty for a proof', () => {
  expect(codes('POST https://shop.test/x form: username, email, password=, bio~')).not.toContain('A19');
  expect(codes('POST https://shop.test/login form: username, email, password=, proof~')).toContain('A19');
});

it('takes u and p for a user and a password together only', () => {
  expect(codes('POST https://shop.test/x form: u, p')).toEqual(['A1w', 'A2', 'A14']);
  expect(() => codes('POST https://shop.test/x (fetch) json: u, p')).not.toThrow();
  expect(codes('POST https://shop.test/x (fetch) json: u, p')).toEqual([]);
  expect(codes('POST https://shop.test/x form: p')).toEqual(['A14']);
});
