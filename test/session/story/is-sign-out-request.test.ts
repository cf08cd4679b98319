import { expect, it } from 'vitest';
import { isSignOutRequest } from '../../../src/session/story/is-sign-out-request.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['POST https://shop.test/logout form: _csrf', true],
  ['GET https://shop.test/abmelden', true],
  ['DELETE https://shop.test/api/session (fetch)', true],
  ['POST https://shop.test/graphql json: query~!logout', true],
  ['GET https://shop.test/login', false],
  ['POST https://shop.test/cart form: item', false],
])('%s: %s', (request, wanted) => {
  expect(isSignOutRequest(hopOf(`${request}\n 200 text/html`))).toBe(wanted);
});

it('the redirects that a sign-out leads through are no more of them', () => {
  const led = 'POST https://shop.test/logout form: _csrf\n 302 → /logout/done\n GET /logout/done\n 200 text/html';
  expect(isSignOutRequest(hopOf(led))).toBe(false);
});
