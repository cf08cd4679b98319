import { describe, expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { standingOf } from '../../../src/session/ranking/standing-of.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const story = (extra = '') => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie: xk=Zk3v9Qw1Lm5Np7Rt2Xy4Bc6D; Path=/
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
           Set-Cookie: _csrf=kJ8sLq2mN4pR6tV8xZ0bD2fH; Path=/
  12:00:10 POST https://shop.test/login  form: username, password
           302 → /account
           Set-Cookie: xk=Aa3v9Qw1Lm5Np7Rt2Xy4Bc7E; Path=/
           Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
           Set-Cookie: _csrf=mJ8sLq2mN4pR6tV8xZ0bD2fG; Path=/
           GET /account
           200 text/html${extra}`;

describe.each(BROWSERS)('the standing of a cookie, in %s', (browser) => {
  it('gains by traffic, with the fact it rests on', () => {
    const { cookie, model } = told(story(), browser);
    const reason = cookie('PHPSESSID').reasons.find((one) => one.code === 'D1');
    expect(reason?.points).toBe(5);
    expect(reason?.seq).toBeLessThanOrEqual(model.lastSeq);
    expect(cookie('PHPSESSID').class).toBe('session-likely');
  });

  it('does not make a CSRF token a session, whatever the traffic', () => {
    const { cookie, session } = told(story(), browser);
    expect(cookie('_csrf').class).toBe('csrf');
    expect(session).not.toContain('_csrf');
  });

  it('follows the user’s word, both ways, until it is withdrawn', () => {
    expect(told(story('\n user pins _csrf'), browser).cookie('_csrf').class).toBe('session-confirmed');
    expect(told(story('\n user unpins PHPSESSID'), browser).session).not.toContain('PHPSESSID');
    expect(told(story('\n user unpins PHPSESSID\n user withdraws PHPSESSID'), browser).session).toContain('PHPSESSID');
  });

  it('puts the likeliest first', () => {
    const { site } = told(story(), browser);
    expect(site.cookies[0]?.name).toBe('PHPSESSID');
    expect(site.cookies.at(-1)?.name).not.toBe('PHPSESSID');
  });

  it('keeps a signature with what it signs', () => {
    const { site, session } = told(
      `it watches https://shop.test/
       GET https://shop.test/
       200
       Set-Cookie: koa.sess=Zk3v9Qw1Lm5Np7Rt2Xy4Bc6Da8; Path=/; HttpOnly
       Set-Cookie: koa.sess.sig=Ab3v9Qw1Lm5Np7Rt2Xy4Bc6Da8z; Path=/; HttpOnly`,
      browser,
    );
    expect(session).toEqual(['koa.sess']);
    expect(site.cookies.find((one) => one.name === 'koa.sess.sig')?.reasons.map((one) => one.code)).toContain(
      'signature',
    );
  });

  it('gains when requests with it open what was refused without it', () => {
    const { cookie } = told(
      `it watches https://shop.test/
       GET https://shop.test/me (fetch)
       401
       Set-Cookie: zz=Zk3v9Qw1Lm5Np7Rt2Xy4Bc6Da8; Path=/
       GET https://shop.test/me (fetch)
       200`,
      browser,
    );
    expect(cookie('zz').reasons.map((one) => one.code)).toContain('D4');
  });
});

it('is the same object while nothing changes', () => {
  const record = createCookieShelf().open(
    { name: 'sid', domain: 'a.test', hostOnly: true, path: '/', storeId: '0' },
    true,
  );
  expect(standingOf(record, [], undefined)).toBe(standingOf(record, [], undefined));
});

it('is the same whatever the order in which the traffic showed it', () => {
  const record = createCookieShelf().open(
    { name: 'sid', domain: 'a.test', hostOnly: true, path: '/', storeId: '0' },
    true,
  );
  const traffic = [
    { code: 'D1', seq: 4 },
    { code: 'D2', seq: 9 },
    { code: 'D4', seq: 6 },
  ] as const;
  expect(standingOf(record, traffic.toReversed(), undefined)).toEqual(standingOf(record, traffic, undefined));
});
