import { expect, it } from 'vitest';
import { hasSignOutField } from '../../../../src/session/story/departure/has-sign-out-field.ts';
import { hopOf } from '../../support/hop.ts';

const has = (request: string) => hasSignOutField(hopOf(`${request}\n 200`));

it('a field that was sent is called after signing out', () => {
  expect(has('POST https://shop.test/do form: logout, token')).toBe(true);
  expect(has('POST https://shop.test/do (fetch) json: action, signOut')).toBe(true);
});

it('an empty one says nothing, nor does one beside a password, nor one about it', () => {
  expect(has('POST https://shop.test/do form: logout=, token')).toBe(false);
  expect(has('POST https://shop.test/do form: user, password, logout#')).toBe(false);
  expect(has('POST https://shop.test/do form: logout_redirect, token')).toBe(false);
  expect(has('POST https://shop.test/do')).toBe(false);
  expect(has('GET https://shop.test/do')).toBe(false);
});
