import { describe, expect, it } from 'vitest';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { FIRST, SECOND, signedIn } from '../support/token-stories.ts';
import { BROWSERS, told } from '../support/told.ts';

const SID = '1A530637289A03B07199A44E8D531427';

describe.each(BROWSERS)('the tokens of a site, in %s', (browser) => {
  it('give the sign-in its verdict where no cookie carries the session', () => {
    const { rotation } = told(signedIn, browser);
    expect(rotation()).toMatchObject({ verdict: 'nothing-before', rule: 'T1' });
    expect(rotation().rows.map(({ name }) => name)).toEqual(['Authorization: Bearer']);
  });

  it('leave the verdict to the cookies where these carry it', () => {
    const story = `
      it watches https://shop.test/
      12:00:01 GET https://shop.test/login
               200 text/html
               Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/
      12:00:05 POST https://shop.test/login form: username, password
               302 → /account
               GET /account
               200 text/html
      12:00:06 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               200 application/json`;
    const { rotation, signIn } = told(story, browser);
    expect(rotation()).toMatchObject({ verdict: 'kept', rule: 'V2' });
    expect(signIn().tokens?.map(({ verdict }) => verdict)).toEqual(['new']);
  });

  it('are ranked, most likely session first', () => {
    const { site } = told(
      `${signedIn}
       GET https://shop.test/search?sid=${SECOND} (fetch)
       200`,
      browser,
    );
    expect(site.tokens.map(({ name }) => name)).toEqual(['Authorization: Bearer', '?sid=']);
  });

  it('do not count the session cookie’s identifier in an address as one of their own', () => {
    const story = `
      it watches https://shop.test/
      GET https://shop.test/
      200 text/html
      Set-Cookie: JSESSIONID=${SID}; Path=/; HttpOnly
      GET https://shop.test/cart;jsessionid=${SID}
      200 text/html`;
    expect(told(story, browser).site.tokens).toEqual([]);
    expect(told(story, browser).site.inUrls).toHaveLength(1);
    expect(told(story.replace('Set-Cookie', 'Cache-Control'), browser).site.tokens.map(({ name }) => name)).toEqual([
      ';jsessionid=',
    ]);
  });

  it('stay few and quick, however many tokens a page sends', () => {
    const one = (n: number) => `GET https://shop.test/api/${n} (fetch) X-Auth-Token: ${FIRST}${n}\n200`;
    const story = `${signedIn}\n${Array.from({ length: 600 }, (_, n) => one(n)).join('\n')}`;
    const model = foldLog(transcript(story, browser));
    expect(model.sites[0]?.tokens[1]?.identifiers.length).toBeLessThanOrEqual(200);
  });
});
