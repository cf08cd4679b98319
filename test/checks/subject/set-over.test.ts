import { describe, expect, it } from 'vitest';
import { setOver } from '../../../src/checks/subject/set-over.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';

describe('the transport over which a cookie was set', () => {
  const over = (story: string) => {
    const context = contextOf(foldLog(transcript(story)));
    const cookie = context.site.cookies[0];
    return cookie && setOver(cookie, context);
  };

  it('is that of the response that set it', () => {
    expect(
      over(`
  chromium watches https://shop.test/
  GET http://shop.test/
  200 text/html
  Set-Cookie: sid=0123456789abcdef; Path=/
  GET https://shop.test/
  200 text/html`),
    ).toBe('in-clear');
  });

  it.each([
    ['https://shop.test/', 'encrypted'],
    ['http://localhost:3000/', 'loopback'],
    ['http://127.0.0.1:8080/', 'loopback'],
    ['http://[::1]:8080/', 'loopback'],
    ['http://localhost.evil.test/', 'in-clear'],
    ['http://10.0.0.1/', 'in-clear'],
  ])('at %s is %s', (url, transport) => {
    expect(
      over(`
  chromium watches ${url}
  GET ${url}
  200 text/html
  Set-Cookie: sid=0123456789abcdef; Path=/`),
    ).toBe(transport);
  });

  it('is taken from the site for a cookie that was there before: https, once seen', () => {
    expect(
      over(`
  chromium watches http://shop.test/
  found sid=0123456789abcdef; Path=/
  GET http://shop.test/
  200 text/html
  GET https://shop.test/
  200 text/html`),
    ).toBe('encrypted');
  });

  it('is unknown while nothing has been requested', () => {
    expect(
      over(`
  chromium watches https://shop.test/
  found sid=0123456789abcdef; Path=/`),
    ).toBe(undefined);
  });
});
