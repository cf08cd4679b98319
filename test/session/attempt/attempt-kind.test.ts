import { expect, it } from 'vitest';
import { readAddress } from '../../../src/lexicon/address.ts';
import { kindOf } from '../../../src/session/attempt/attempt-kind.ts';
import { readFields } from '../../../src/session/attempt/read-fields.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['sign-in', 'POST https://shop.test/login form: email, password'],
  ['sign-in', 'POST https://shop.test/user/login form: name, pass, form_build_id'],
  ['sign-in', 'POST https://shop.test/node?destination=node form: name, pass, form_id'],
  ['sign-up', 'POST https://shop.test/register form: email, password'],
  ['sign-up', 'POST https://shop.test/account form: first_name, last_name, email, password'],
  ['sign-up', 'POST https://shop.test/go form: email, password, password2=password'],
  [
    'password-reset',
    'POST https://shop.test/password/reset form: token, email, password, password_confirmation=password',
  ],
  ['password-reset', 'POST https://shop.test/p/x form: new_password, confirm_password=new_password'],
])('%s: %s', (kind, story) => {
  const hop = hopOf(story);
  const read = readFields(hop);
  const passwords = read.filter((one) => one.reading.meaning === 'password');
  expect(kindOf(read, passwords, false, readAddress(hop.url))).toBe(kind);
});

it('is HTTP authentication after a challenge without a password of the page', () => {
  expect(kindOf([], [], true, readAddress('https://shop.test/admin'))).toBe('http-auth');
});
