import { describe, expect, it } from 'vitest';
import { nameRivals } from '../../../../panel/sessions/details/name-rivals.ts';
import { sendingCircumstances } from '../../../../panel/sessions/sending/sending-circumstances.ts';
import { told } from '../cookie-stories.ts';

const shadowed = `
  chromium watches https://www.shop.test/
  12:00:01 GET https://www.shop.test/
    200 text/html
    Set-Cookie: sid=wholesite1wholesite1; Path=/; Secure
  +2s GET https://www.shop.test/account/
    200 text/html
    Set-Cookie: sid=accountpath2account2; Path=/account; Secure
    Set-Cookie: sid=elsewhere3elsewhere3; Path=/news; Secure
  +2s GET https://www.shop.test/account/orders
    200 text/html
`;

const rivals = (story: string, name: string, path = '/') => {
  const { model, log, find } = told(story);
  const { site, cookie } = find(name, path);
  return nameRivals(site, cookie, log, sendingCircumstances(site, cookie, log, model), model.browser);
};

describe('cookies of one name', () => {
  it('are told with the request on which they meet, and which the server reads first and why', () => {
    const { others, meeting } = rivals(shadowed, 'sid');
    expect(others.map(({ path }) => path)).toEqual(['/account', '/news']);
    expect(meeting).toMatchObject({ url: 'https://www.shop.test/account', place: 2 });
    expect(meeting?.text).toContain('path /account, first, because its path is longer');
    expect(rivals(shadowed, 'sid', '/account').meeting?.place).toBe(1);
  });

  it('are told with what was really sent', () => {
    const { seen } = rivals(shadowed, 'sid');
    expect(seen?.text).toBe(
      'The last request with several of this name carried 2; first came the one for www.shop.test, path /account.',
    );
  });

  it('that never go together do not meet', () => {
    const story = `
      chromium watches https://www.shop.test/
      12:00:01 GET https://www.shop.test/
        200 text/html
        Set-Cookie: sid=accountpath2account2; Path=/account
        Set-Cookie: sid=elsewhere3elsewhere3; Path=/news
    `;
    const { others, meeting, seen } = rivals(story, 'sid', '/news');
    expect(others).toHaveLength(1);
    expect(meeting).toBeUndefined();
    expect(seen).toBeUndefined();
  });

  it('are ordered by age where the paths do not decide, and only where the ages are known', () => {
    const later = 'Set-Cookie: sid=wholedomain1wholedom; Domain=shop.test; Path=/';
    const seenBeingSet = `
      chromium watches https://www.shop.test/
      12:00:01 GET https://www.shop.test/
        200 text/html
        Set-Cookie: sid=ownhost2ownhost2ownh; Path=/
      +5s GET https://www.shop.test/
        200 text/html
        ${later}
    `;
    expect(rivals(seenBeingSet, 'sid').meeting?.text).toContain('because it is older');
    const found = `
      chromium watches https://www.shop.test/
      found sid=ownhost2ownhost2ownh; Path=/
      12:00:01 GET https://www.shop.test/
        200 text/html
        ${later}
    `;
    expect(rivals(found, 'sid').meeting?.text).toContain('was not seen');
  });

  it('are not those that are gone, nor this one', () => {
    const story = `${shadowed}
      +1s GET https://www.shop.test/account/bye
        200 text/html
        Set-Cookie: sid=; Path=/account; Max-Age=0; Secure
    `;
    expect(rivals(story, 'sid').others.map(({ path }) => path)).toEqual(['/news']);
  });
});

describe('lines of the name that the browser did not store', () => {
  it('are told with the rule', () => {
    const story = `
      chromium watches https://shop.test/
      12:00:01 GET https://shop.test/
        200 text/html
        Set-Cookie: __Host-id=3vQ8kZp1Lr6Xw9Tn; Path=/; Secure
      +1s POST https://shop.test/login form: username, password
        302 → /account
        Set-Cookie (refused): __Host-id=M5nB8vC1xZ4lK7jH; Path=/account; Secure
        Set-Cookie: other=1; Path=/
        GET /account
        200 text/html
      +20s GET https://shop.test/account
        200 text/html
    `;
    expect(rivals(story, '__Host-id').refused).toMatchObject([{ reason: { rule: 'prefix' } }]);
    expect(rivals(story, 'other').refused).toEqual([]);
  });
});
