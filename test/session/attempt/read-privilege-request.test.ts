import { expect, it } from 'vitest';
import { readPrivilegeRequest } from '../../../src/session/attempt/read-privilege-request.ts';
import { hopOf } from '../support/hop.ts';

it.each([
  ['password-change', 'POST https://shop.test/settings form: current_password, new_password, confirm=new_password'],
  ['password-change', 'POST https://shop.test/account/password form: old_password, new_password1, new_password2'],
  ['password-change', 'PUT https://shop.test/api/me (fetch) json: currentPassword, newPassword'],
  ['password-change', 'POST https://shop.test/change-password form: password, password2=password'],
  ['role-switch', 'POST https://shop.test/admin/users/7/impersonate form: _csrf'],
  ['role-switch', 'GET https://shop.test/?_switch_user=jane'],
  ['role-switch', 'POST https://shop.test/api/switch-role (fetch) json: role'],
  [undefined, 'POST https://shop.test/login form: username, password'],
  [undefined, 'POST https://shop.test/register form: email, password, password2=password'],
  [undefined, 'POST https://shop.test/password/reset form: token, new_password'],
  [undefined, 'GET https://shop.test/change-password'],
  [undefined, 'GET https://shop.test/impersonate.png (image)'],
  [undefined, 'POST https://shop.test/settings form: current_password=, new_password='],
])('%s: %s', (kind, story) => {
  expect(readPrivilegeRequest(hopOf(story))).toBe(kind);
});
