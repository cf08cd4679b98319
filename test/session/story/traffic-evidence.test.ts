import { describe, expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { trafficEvidence } from '../../../src/session/story/traffic-evidence.ts';
import { BROWSERS, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const sid = (id: string) => `\n Set-Cookie: PHPSESSID=${id}; Path=/; HttpOnly`;
const story = (answer: string, more = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/login
           200 text/html${sid(ID_A)}
  12:00:05 POST https://shop.test/login form: username, password
           302 → /account${answer}
           GET /account
           200 text/html${more}`;

describe.each(BROWSERS)('what traffic says of a session cookie, in %s', (browser) => {
  const codes = (log: string) =>
    told(log, browser)
      .cookie('PHPSESSID')
      .reasons.flatMap(({ code, points }) => (/^D\d$/.test(code) ? [`${code} ${points}`] : []));

  it('that a sign-in gave it a new value, or that it stayed the same', () => {
    expect(codes(story(sid(ID_B)))).toEqual(['D1 5']);
    expect(codes(story(''))).toEqual(['D2 2']);
  });

  it('that a sign-out ended it', () => {
    const out = '\n 12:05:00 POST https://shop.test/logout\n 302 → /\n Set-Cookie: PHPSESSID=; Path=/; Max-Age=0';
    expect(codes(story(sid(ID_B), out))).toEqual(['D1 5', 'D3 4']);
  });

  it('once for each rule, however often it happens', () => {
    const again = story(sid(ID_C)).slice(story('').indexOf('12:00:05'));
    const later = again.replace('12:00:05', '12:10:00');
    expect(codes(`${story(sid(ID_B))}\n ${later}`)).toEqual(['D1 5']);
  });
});

it('is nothing of a cookie that took no part', () => {
  const record = createCookieShelf().open(
    { name: 'sid', domain: 'shop.test', hostOnly: true, path: '/', storeId: '0' },
    true,
  );
  const evidenceOf = trafficEvidence({ signIns: [], signOuts: [], expiries: [], periods: [] }, [record], new Map());
  expect(evidenceOf(record)).toEqual([]);
  record.unlocked = { seq: 7, at: 0 };
  expect(evidenceOf(record)).toMatchObject([{ code: 'D4', seq: 7 }]);
});
