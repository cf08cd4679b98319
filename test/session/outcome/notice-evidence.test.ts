import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from '../support/told.ts';

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

  describe('a way to sign out', () => {
    const onward = '302 → /account\n GET /account\n 200 text/html\n page shows a way to sign out';
    const codes = (story: string) =>
      told(story, browser)
        .signIn()
        .success.map((one) => one.code);

    it('says nothing where the documents before the attempt had it as well', () => {
      expect(codes(`${before}\n page shows a way to sign out\n${form(onward)}`)).not.toContain('B7');
    });

    it('counts where only the session before had shown it', () => {
      const out = '+5s POST https://shop.test/logout\n 302 → /login\n GET /login\n 200 text/html';
      const again = `${before}\n${form(onward)}\n${out}\n${form(onward)}`;
      expect(codes(again)).toContain('B7');
    });
  });

  it('can make a success uncertain', () => {
    const { signIn } = told(
      `${before}\n${form('302 → /account\n GET /account\n 200 text/html')}\n page shows an error`,
      browser,
    );
    expect(signIn().outcome).toBe('uncertain');
  });

  describe('of the text that the user named', () => {
    const marked = (seen: string, answer = '200 application/json', earlier = 'page shows no marker') =>
      told(
        `it watches https://shop.test/\n GET https://shop.test/\n 200 text/html\n ${earlier}
         +5s POST https://shop.test/api/login (fetch) json: email, password\n ${answer}\n ${seen}`,
        browser,
      ).signIn();

    it('speaks for a success where it was not there before, and never makes one alone', () => {
      expect(marked('page shows the marker').success.map(({ code }) => code)).toContain('B21');
      const points = marked('page shows the marker').success.find(({ code }) => code === 'B21')?.points ?? 99;
      expect(points).toBeLessThanOrEqual(40);
      expect(marked('page shows the marker', '500 application/json').outcome).not.toBe('success');
      expect(marked('page shows the marker', '401 application/json').outcome).not.toBe('success');
    });

    it('says nothing where it was there before', () => {
      const { success } = marked('page shows the marker', '200 application/json', 'page shows the marker');
      expect(success.map(({ code }) => code)).not.toContain('B21');
    });

    it('speaks against a success where it does not come', () => {
      expect(marked('page shows no marker').failure.map(({ code }) => code)).toContain('F13');
      expect(marked('page shows no marker').outcome).not.toBe('success');
    });
  });
});
