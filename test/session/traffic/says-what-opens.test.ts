import { expect, it } from 'vitest';
import { saysWhatOpens } from '../../../src/session/traffic/says-what-opens.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['GET https://shop.test/account', true],
  ['GET https://shop.test/api/me (fetch)', true],
  ['POST https://shop.test/graphql (fetch) json: query', true],
  ['POST https://shop.test/save form: text', false],
  ['GET https://shop.test/logo.png (image)', false],
])('%s: %s', (story, expected) => {
  expect(saysWhatOpens(hopOf(story))).toBe(expected);
});

it('a sign-in says only who came', () => {
  const hop = hopOf('POST https://shop.test/login (fetch) json: user, password');
  hop.exchange.special = true;
  expect(saysWhatOpens(hop)).toBe(false);
});
