import { describe, expect, it } from 'vitest';
import { longLivedToken } from '../../src/checks/long-lived-token.ts';
import { FIRST, signedIn } from '../session/support/token-stories.ts';
import { evaluated } from './support/evaluated.ts';

const NOON = Date.UTC(2026, 0, 5, 12) / 1000;
const jwt = (seconds?: number) =>
  [{ alg: 'HS256' }, { sub: '4711', iat: NOON, ...(seconds === undefined ? {} : { exp: NOON + seconds }) }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl')
    .join('.');
const judged = (token: string) => evaluated(longLivedToken, signedIn.replaceAll(FIRST, token)).verdict();

describe('how long a token holds', () => {
  it.each([
    [900, 'passed', undefined],
    [86_400, 'passed', undefined],
    [7 * 86_400, 'failed', 'low'],
    [365 * 86_400, 'failed', 'medium'],
  ])('%i seconds: %s', (seconds, outcome, severity) => {
    expect(judged(jwt(seconds))).toMatchObject({ outcome, ...(severity === undefined ? {} : { severity }) });
  });

  it('is said in words', () => {
    expect(judged(jwt(7 * 86_400)).summary).toMatch(/holds for 7 days from when it was made/);
  });

  it('cannot be asked of a value that does not say, or of an identifier', () => {
    expect(judged(jwt()).outcome).toBe('inapplicable');
    expect(judged(FIRST).outcome).toBe('inapplicable');
  });

  it('cannot be told while there is no session', () => {
    expect(
      evaluated(longLivedToken, 'it watches https://shop.test/\n GET https://shop.test/\n 200 text/html').verdict()
        .outcome,
    ).toBe('cantTell');
  });

  it('is asked of cookies too', () => {
    const story = `it watches https://shop.test/
      12:00:01 POST https://shop.test/login form: username, password
               302 → /account
               Set-Cookie: session_token=${jwt(90 * 86_400)}; Path=/; HttpOnly; Secure
               GET /account
               200 text/html`;
    expect(evaluated(longLivedToken, story).verdict()).toMatchObject({
      outcome: 'failed',
      cookie: { name: 'session_token' },
    });
  });
});
