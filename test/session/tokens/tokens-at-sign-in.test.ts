import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, signedIn, signedOut } from '../support/token-stories.ts';
import { BROWSERS, told } from '../support/told.ts';

describe.each(BROWSERS)('tokens around a sign-in, in %s', (browser) => {
  const rowsOf = (story: string) =>
    told(story, browser)
      .signIn()
      .tokens?.map(({ name, verdict }) => `${name} ${verdict}`);

  it('are new when none was sent before', () => {
    expect(rowsOf(signedIn)).toEqual(['Authorization: Bearer new']);
  });

  it('may have been there before, where facts are missing', () => {
    const story = signedIn.replace(
      '12:00:05 POST',
      `12:00:04 gap journal-failed 12:00:02 12:00:04
  12:00:05 POST`,
    );
    const { signIn, rotation } = told(story, browser);
    expect(signIn().tokens?.[0]).toMatchObject({ verdict: 'inconclusive' });
    expect(rotation()).toMatchObject({ verdict: 'inconclusive', rule: 'gap' });
    expect(rotation().missing).toMatch(/Sign out and in again/);
  });

  it('take the place of an anonymous one', () => {
    const [row] =
      told(
        `it watches https://shop.test/
         12:00:01 GET https://shop.test/api/cart (fetch) Authorization: Bearer ${SECOND}
                  200 application/json
         12:00:02 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
                  401 application/json
         12:00:05 POST https://shop.test/api/login json: username, password Authorization: Bearer ${SECOND}
                  200 application/json
         12:00:06 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
                  200 application/json`,
        browser,
      ).signIn().tokens ?? [];
    expect(row).toMatchObject({ verdict: 'rotated', before: SECOND, after: FIRST });
  });

  it('that stay the same leave it open what they are', () => {
    const row = told(
      `it watches https://shop.test/
       12:00:01 GET https://shop.test/api/cart (fetch) X-Auth-Token: ${FIRST}
                200 application/json
       12:00:05 POST https://shop.test/login form: username, password
                302 → /account
                GET /account
                200 text/html
       12:00:06 GET https://shop.test/api/cart (fetch) X-Auth-Token: ${FIRST}
                200 application/json
       user marks signed-in shop.test`,
      browser,
    ).signIn().tokens?.[0];
    expect(row).toMatchObject({ verdict: 'inconclusive', before: FIRST, after: FIRST });
  });

  it('that are refused first and open afterwards were signed in: kept', () => {
    const { signIn, rotation } = told(
      `it watches https://shop.test/
       12:00:01 GET https://shop.test/api/me (fetch) X-Auth-Token: ${FIRST}
                401 application/json
       12:00:05 POST https://shop.test/api/login json: username, password X-Auth-Token: ${FIRST}
                200 application/json
       12:00:06 GET https://shop.test/api/me (fetch) X-Auth-Token: ${FIRST}
                200 application/json`,
      browser,
    );
    expect(signIn().tokens?.[0]).toMatchObject({ verdict: 'kept' });
    expect(rotation()).toMatchObject({ verdict: 'kept', rule: 'T2' });
  });

  it('that name the same person before and after, by other values, were refreshed as far as can be seen', () => {
    const jwt = (iat: number) =>
      `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: '4711', iat })).toString('base64url')}.c2lnbmF0dXJl`;
    const row = told(
      `it watches https://shop.test/
       12:00:01 GET https://shop.test/api/cart (fetch) Authorization: Bearer ${jwt(1)}
                200 application/json
       12:00:05 POST https://shop.test/login form: username, password
                302 → /account
                GET /account
                200 text/html
       12:00:06 GET https://shop.test/api/cart (fetch) Authorization: Bearer ${jwt(2)}
                200 application/json
       user marks signed-in shop.test`,
      browser,
    ).signIn().tokens?.[0];
    expect(row).toMatchObject({ verdict: 'inconclusive', before: jwt(1), after: jwt(2) });
    expect(row?.text).toMatch(/refreshed/);
  });

  it('are found kept at a later sign-in too, by what each sign-in opened', () => {
    const me = (status: number) =>
      `GET https://shop.test/api/me (fetch) X-Auth-Token: ${FIRST}\n ${status} application/json`;
    const login = (time: string) =>
      `${time} POST https://shop.test/api/login json: username, password X-Auth-Token: ${FIRST}\n 200 application/json`;
    const { site } = told(
      [
        ...['it watches https://shop.test/', me(401), login('12:00:05'), me(200)],
        ...[`12:10:00 POST https://shop.test/api/logout (fetch) X-Auth-Token: ${FIRST}`, '204', me(401)],
        ...[login('12:20:00'), me(200)],
      ].join('\n'),
      browser,
    );
    expect(site.signIns.map(({ outcome, tokens }) => [outcome, tokens?.[0]?.verdict])).toEqual([
      ['success', 'kept'],
      ['success', 'kept'],
    ]);
  });

  it('of the session before are not those of this one', () => {
    expect(
      rowsOf(`${signedOut}
        12:06:00 POST https://shop.test/api/login json: username, password
                 200 application/json
        12:06:01 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
                 200 application/json`),
    ).toEqual(['Authorization: Bearer new']);
  });

  it('that are refreshed later are no rotation at a sign-in', () => {
    const { site } = told(
      `${signedIn}
       12:20:00 POST https://shop.test/api/token json: grant_type!refresh_token, refresh_token~
                200 application/json
       12:20:01 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
                200 application/json`,
      browser,
    );
    expect(site.signIns).toHaveLength(1);
    expect(site.tokens[0]?.identifiers).toHaveLength(2);
  });
});
