import { describe, expect, it } from 'vitest';
import { identifierKeptAfterSignOut } from '../../../src/checks/identifier-kept-after-sign-out.ts';
import { missedDeletion } from '../../../src/checks/subject/missed-deletion.ts';
import { evaluated } from '../support/evaluated.ts';

const PAST = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT';

/** @param held the attributes with which the sign-in sets the session; @param lines those of the sign-out's answer */
function story(held: string, lines: readonly string[], more = ''): string {
  return `
  it watches https://app.shop.test/
  12:00:01 GET https://app.shop.test/login
           200 text/html
  12:00:05 POST https://app.shop.test/login   form: username, password
           302 → /account
           Set-Cookie: sid=BBBBBBBBBBBBBBBBbbbbbbbbbbbbbb42; HttpOnly; Secure; ${held}${more}
           GET /account
           200 text/html
  12:05:00 POST https://app.shop.test/auth/logout   form: _csrf
           302 → /login${lines.map((line) => `\n           Set-Cookie: ${line}`).join('')}
           GET /login
           200 text/html
  12:05:04 GET https://app.shop.test/
           200 text/html`;
}

describe.each(['chromium', 'firefox'] as const)('a deletion that misses, in %s', (browser) => {
  const found = (text: string) => {
    const { context } = evaluated(identifierKeptAfterSignOut, text, browser);
    const { site, model } = context;
    const cookie = site.cookies.find((one) => one.name === 'sid' && one.stored !== undefined && one.path === '/');
    const exchange = model.exchanges.get(site.signOuts[0]?.exchange ?? '');
    if (cookie === undefined || exchange === undefined) throw new Error('no cookie or no sign-out');
    return missedDeletion(cookie, site.cookies, exchange, model.browser);
  };

  it.each([
    ['no Path', 'Path=/', '', { domain: 'app.shop.test', hostOnly: true, path: '/auth' }],
    ['another Path', 'Path=/', 'Path=/auth/', { domain: 'app.shop.test', hostOnly: true, path: '/auth/' }],
    ['no Domain', 'Domain=shop.test; Path=/', 'Path=/', { domain: 'app.shop.test', hostOnly: true, path: '/' }],
    ['a Domain', 'Path=/', 'Domain=app.shop.test; Path=/', { domain: 'app.shop.test', hostOnly: false, path: '/' }],
  ])('is told with what it names: %s', (_, held, asked, named) => {
    expect(found(story(held, [`sid=; ${PAST}; ${asked}`]))).toMatchObject(named);
    expect(found(story(held, [`sid=gone; Max-Age=0; ${asked}`]))).toMatchObject(named);
  });

  it('is none without a line, with a line for another name, and with one that sets', () => {
    expect(found(story('Path=/', []))).toBeUndefined();
    expect(found(story('Path=/', [`other=; ${PAST}`]))).toBeUndefined();
    expect(found(story('Path=/', ['sid=CCCCCCCCCCCCCCCCcccccccccccccc17; Path=/auth']))).toBeUndefined();
  });

  it('is none where the line is about the cookie itself, however it is written, or another line is', () => {
    expect(found(story('Path=/', [`sid=; ${PAST}; PATH=/`]))).toBeUndefined();
    expect(found(story('Domain=.SHOP.test; Path=/', [`sid=; ${PAST}; Domain=shop.test; Path=/`]))).toBeUndefined();
    expect(found(story('Path=/', [`sid=; ${PAST}; Path=/`, `sid=; ${PAST}; Path=/auth`]))).toBeUndefined();
  });

  it('is none where the line is about another cookie that there was', () => {
    const second = '\n           Set-Cookie: sid=DDDDDDDDDDDDDDDDdddddddddddddd23; HttpOnly; Secure; Path=/auth';
    expect(found(story('Path=/', [`sid=; ${PAST}; Path=/auth`], second))).toBeUndefined();
  });

  it('is none where the line is for a foreign domain, whose cookies are not known here', () => {
    expect(found(story('Path=/', [`sid=; ${PAST}; Domain=elsewhere.test; Path=/`]))).toBeUndefined();
    expect(found(story('Path=/', [`sid=; ${PAST}; Domain=other.shop.test; Path=/`]))).toBeUndefined();
  });

  it('is said by the finding, with the line as evidence', () => {
    const { verdict, fact } = evaluated(
      identifierKeptAfterSignOut,
      story('Domain=shop.test; Path=/', [`sid=; ${PAST}; Path=/`]),
      browser,
    );
    expect(verdict('sid').outcome).toBe('failed');
    expect(verdict('sid').summary).toContain('with no Domain (the host app.shop.test alone) and Path=/');
    expect(verdict('sid').summary).toContain('this one has Domain=shop.test and Path=/');
    expect(fact(verdict('sid').evidence[1]?.seq ?? 0)).toContain('sid=;');
  });
});
