import { describe, expect, it } from 'vitest';
import { elsewhere, FIRST, signedIn, signedOut } from '../support/token-stories.ts';
import { told } from '../support/told.ts';

const rankOf = (story: string, domain?: string) => {
  const token = told(story, 'chromium', domain).site.tokens[0];
  return [token?.class, token?.reasons.map(({ code }) => code).join(' ')];
};

describe('what a token is taken for', () => {
  it('is the session, when a sign-in brought it and it opens what is closed to others', () => {
    expect(rankOf(signedIn)).toEqual(['session-likely', 'K1 K4 K7']);
  });

  it('is perhaps the session, while only its header speaks for it', () => {
    const story = `it watches https://shop.test/\n GET https://shop.test/api (fetch) Authorization: Bearer ${FIRST}\n 200`;
    expect(rankOf(story)).toEqual(['session-possible', 'K1']);
    expect(rankOf(story.replace('Authorization: Bearer', 'X-Auth-Token:'))).toEqual(['session-possible', 'K2']);
    expect(rankOf(`it watches https://shop.test/\n GET https://shop.test/?sid=${FIRST}\n 200`)).toEqual([
      'session-possible',
      'K3',
    ]);
  });

  it('may be the name of a program, when it was there before the sign-in and stays', () => {
    const key = `Authorization: Bearer ${FIRST}`;
    expect(
      rankOf(`it watches https://shop.test/
        12:00:01 GET https://shop.test/api/products (fetch) ${key}
                 200 application/json
        12:00:05 POST https://shop.test/login form: username, password
                 302 → /account
                 Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/
                 GET /account
                 200 text/html
        12:00:06 GET https://shop.test/api/products (fetch) ${key}
                 200 application/json`),
    ).toEqual(['unknown', 'K1 K6']);
  });

  it('is not said to have stayed where nobody saw what was sent before', () => {
    const story = signedIn.replace('12:00:05 POST', '12:00:04 gap journal-failed 12:00:02 12:00:04\n  12:00:05 POST');
    expect(rankOf(story)).toEqual(['session-likely', 'K1 K7']);
  });

  it('is the surer when a sign-out ends its use', () => {
    const story = `${signedOut}\n GET https://shop.test/\n 200 text/html`;
    expect(rankOf(story)).toEqual(['session-likely', 'K1 K4 K7 K8']);
  });

  it('is the session of the page that calls another site', () => {
    expect(rankOf(elsewhere, 'app.test')[0]).toBe('session-likely');
  });
});
