import { expect, it } from 'vitest';
import { told } from '../support/told.ts';

const signIn = (story: string) =>
  told(
    `it watches https://shop.test/\n GET https://shop.test/start\n 200 text/html\n ${story}`,
    'chromium',
    'shop.test',
  ).signIn();
const codes = (story: string) => signIn(story).success.map((one) => one.code);

it('believes a token endpoint that grants', () => {
  const grant = 'POST https://shop.test/oauth/token form: grant_type, username, password\n';
  expect(codes(`${grant} 200 application/json`)).not.toContain('B17');
  const fetched = 'POST https://shop.test/oauth/token (fetch) form: grant_type, username, password\n';
  expect(codes(`${fetched} 200 application/json`)).toContain('B17');
  expect(codes(`${fetched} 200 text/html`)).not.toContain('B17');
  expect(signIn(`${fetched} 400 application/json`).outcome).toBe('failed');
});

it('believes a servlet form that leads back to the page it stood on', () => {
  const form = 'POST https://shop.test/j_security_check form: j_username, j_password\n';
  expect(codes(`${form} 303 → /start\n GET /start\n 200 text/html`)).toContain('B18');
  expect(codes(`${form} 303 → /login?error\n GET /login?error\n 200 text/html`)).not.toContain('B18');
  expect(codes(`${form} 200 text/html`)).not.toContain('B18');
});

it('believes a servlet form that is answered with a page: a right password is answered with a redirect', () => {
  const form = 'POST https://shop.test/j_security_check form: j_username, j_password\n';
  const refused = signIn(`${form} 200 text/html`);
  expect(refused.failure.map((one) => one.code)).toContain('F12');
  expect(refused.outcome).toBe('failed');
  const ordinary = 'POST https://shop.test/login form: j_username, j_password\n 200 text/html';
  expect(signIn(ordinary).outcome).toBe('uncertain');
  expect(signIn(`${form} 303 → /start\n GET /start\n 200 text/html`).failure.map((one) => one.code)).not.toContain(
    'F12',
  );
});
