import { describe, expect, it } from 'vitest';
import { tokenInWebStorage } from '../../src/checks/token-in-web-storage.ts';
import { FIRST, SECOND, signedIn } from '../session/support/token-stories.ts';
import { evaluated } from './support/evaluated.ts';

const looks = (list: string, story = signedIn) =>
  evaluated(tokenInWebStorage, `${story}\n user looks into storage: ${list}`).verdict();

describe('a token in web storage', () => {
  it('fails: any script can read it, and in localStorage it outlives the browser', () => {
    const verdict = looks(`local auth={"token":"${FIRST}"}`);
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'low', token: { name: 'Authorization: Bearer' } });
    expect(verdict.summary).toMatch(/localStorage \(auth, in it token\).*any script.*closed/);
    expect(verdict.summary).not.toContain(FIRST);
  });

  it('weighs less in sessionStorage, and more with a refresh token beside it', () => {
    expect(looks(`session token=${FIRST}`)).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(looks(`local token=${FIRST} | local refresh_token=${SECOND}`)).toMatchObject({
      outcome: 'failed',
      severity: 'medium',
    });
  });

  it('may be the value of a session cookie that scripts are kept from', () => {
    const story = `it watches https://shop.test/
      GET https://shop.test/
      200 text/html
      Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; HttpOnly
      GET https://shop.test/next
      200 text/html`;
    const verdict = looks('local id=8f14e45fceea167a5a36dedd4bea2543', story);
    expect(verdict).toMatchObject({ outcome: 'failed', severity: 'medium', cookie: { name: 'PHPSESSID' } });
    expect(verdict.summary).toContain('HttpOnly keeps scripts from the cookie');
  });

  it('is passed where nothing looks like one, and says what was not looked at', () => {
    const { outcome, summary } = looks('local theme=dark');
    expect(outcome).toBe('passed');
    expect(summary).toMatch(/1 entry.*IndexedDB/);
  });

  it('cannot tell before the storage has been read, or while no request has carried what lies there', () => {
    expect(evaluated(tokenInWebStorage, signedIn).verdict()).toMatchObject({ outcome: 'cantTell' });
    expect(looks(`local token=${SECOND}`)).toMatchObject({ outcome: 'cantTell' });
  });

  it('does not apply where no token was seen that a script sends', () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200 text/html';
    expect(evaluated(tokenInWebStorage, story).verdict().outcome).toBe('inapplicable');
  });
});
