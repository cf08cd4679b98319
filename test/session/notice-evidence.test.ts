import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from './support/told.ts';

const before = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/login
           200 text/html
  page shows a password field
  +5s user submits by hand`;
const form = (answer: string) => `+1s POST https://shop.test/login form: username, password\n ${answer}`;

describe.each(BROWSERS)('what the page shows, in %s', (browser) => {
  it('speaks for an attempt', () => {
    const { signIn } = told(`${before}\n${form('200 text/html')}`, browser);
    expect(signIn().attempt.map((one) => one.code)).toEqual(expect.arrayContaining(['A11', 'A12']));
  });

  it('an error at the form makes a refusal of a page of status 200', () => {
    const { signIn } = told(`${before}\n${form('200 text/html')}\n page shows an error`, browser);
    expect(signIn().failure.map((one) => one.code)).toContain('F4');
    expect(signIn().outcome).not.toBe('success');
  });

  it('never makes a success: a page can feign what it shows', () => {
    const { signIn } = told(
      `${before}\n${form('302 → /\n GET /\n 200 text/html')}\n page shows no password field\n page shows a way to sign out`,
      browser,
    );
    expect(signIn().success.map((one) => one.code)).toEqual(expect.arrayContaining(['B6', 'B7']));
    const without = told(`${before}\n${form('302 → /\n GET /\n 200 text/html')}`, browser).signIn();
    expect(signIn().outcome).toBe(without.outcome);
  });

  it('can make a success uncertain', () => {
    const { signIn } = told(
      `${before}\n${form('302 → /account\n GET /account\n 200 text/html')}\n page shows an error`,
      browser,
    );
    expect(signIn().outcome).toBe('uncertain');
  });
});
