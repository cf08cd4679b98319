import { expect, it } from 'vitest';
import { told } from '../support/told.ts';

const codes = (after: string) =>
  told(
    `it watches https://shop.test/
     12:00:00 GET https://shop.test/login
              200 text/html
     12:00:10 POST https://shop.test/login form: username, password
              ${after}`,
  ).site.signIns[0]?.success.map((one) => one.code);
const code = 'form: otp#\n 302 → /account\n GET /account\n 200 text/html';

it('B9s: a factor is sent from the page of the form, which came again', () => {
  expect(codes(`200 text/html\n 12:00:30 POST https://shop.test/login ${code}`)).toContain('B9s');
});

it('B9t: a factor is sent from the page that the answer led to', () => {
  const led = '302 → /login/step-two\n GET /login/step-two\n 200 text/html';
  expect(codes(`${led}\n 12:00:30 POST https://shop.test/login/step-two ${code}`)).toContain('B9t');
  expect(codes(`${led}\n 12:12:00 POST https://shop.test/login/step-two ${code}`)).not.toContain('B9t');
});

it('says nothing where another page was looked at in between', () => {
  const led = '302 → /start\n GET /start\n 200 text/html\n +2s GET https://shop.test/elsewhere\n 200 text/html';
  expect(codes(`${led}\n +5s POST https://shop.test/otp ${code}`)?.join()).not.toMatch(/B9/);
});
