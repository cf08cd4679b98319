import { expect, it } from 'vitest';
import { isServletForm } from '../../../src/session/outcome/is-servlet-form.ts';
import { hopOf } from '../support/hop.ts';

it('knows the servlet standard’s form', () => {
  expect(isServletForm(hopOf('POST https://shop.test/app/j_security_check form: j_username, j_password'))).toBe(true);
  expect(isServletForm(hopOf('POST https://shop.test/app/j_security_checks form: a'))).toBe(false);
});
