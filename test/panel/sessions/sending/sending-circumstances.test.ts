import { describe, expect, it } from 'vitest';
import { sendingCircumstances } from '../../../../panel/sessions/sending/sending-circumstances.ts';
import { told } from '../cookie-stories.ts';

const circumstances = (story: string, name: string) => {
  const { model, log, find } = told(story);
  const { site, cookie } = find(name);
  return { ...sendingCircumstances(site, cookie, log, model), model, cookie, log };
};

describe('a cookie is judged', () => {
  it('where it was sent last, at the end of the log', () => {
    const { url, at, model } = circumstances(
      `
        chromium watches https://shop.test/
        12:00:01 GET https://shop.test/
          200 text/html
          Set-Cookie: sid=3vQ8kZp1Lr6Xw9Tn; Path=/
        +1s GET https://shop.test:8443/account
          200 text/html
      `,
      'sid',
    );
    expect(url).toBe('https://shop.test:8443/account');
    expect(at).toBe(model.lastAt);
  });

  it('where it was set, when it was never sent', () => {
    const story = `
      chromium watches https://shop.test/
      12:00:01 GET https://shop.test/login
        200 text/html
        Set-Cookie: sid=3vQ8kZp1Lr6Xw9Tn; Path=/
    `;
    expect(circumstances(story, 'sid').url).toBe('https://shop.test/login');
  });

  it('at its own host over https, when nothing else is known', () => {
    const story = `
      chromium watches https://shop.test/
      found sid=3vQ8kZp1Lr6Xw9Tn; Domain=shop.test; Path=/
    `;
    expect(circumstances(story, 'sid').url).toBe('https://shop.test/');
  });

  it('as of its last moment, when it is gone', () => {
    const { at, cookie, log, model } = circumstances(
      `
        chromium watches https://shop.test/
        12:00:01 GET https://shop.test/
          200 text/html
          Set-Cookie: sid=3vQ8kZp1Lr6Xw9Tn; Path=/
        +5s user deletes sid
        +60s GET https://shop.test/
          200 text/html
      `,
      'sid',
    );
    expect(cookie.gone).toBe(true);
    expect(at).toBeLessThan(log.at(cookie.storedSeq ?? 0)?.at ?? 0);
    expect(at).toBeLessThan(model.lastAt - 50_000);
  });
});
