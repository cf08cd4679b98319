import { describe, expect, it } from 'vitest';
import { sessionFixation } from '../../src/checks/session-fixation.ts';
import { evaluated } from './support/evaluated.ts';

const before = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: connect.sid=s%3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.sig111111111111111111111111111111111111111; Path=/; HttpOnly; Secure`;

const rotated = `
           Set-Cookie: connect.sid=s%3ABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.sig222222222222222222222222222222222222222; Path=/; HttpOnly; Secure`;

const signIn = (time: string, lines = '', answer = '302 → /account', page = '/account') => `
  ${time} POST https://shop.test/login   form: username, password
           ${answer}${lines}
           GET ${page}
           200 text/html
  +1s      GET https://shop.test/account/orders
           200 text/html`;

const kept = before + signIn('12:00:05');

describe.each(['chromium', 'firefox'] as const)('session-fixation, in %s', (browser) => {
  it('fails when the identifier from before the sign-in is still there afterwards', () => {
    const { verdict, fact } = evaluated(sessionFixation, kept, browser);
    expect(sessionFixation.severity).toBe('high');
    expect(verdict()).toMatchObject({ outcome: 'failed', cookie: { name: 'connect.sid' } });
    expect(
      verdict()
        .evidence.map(({ seq }) => fact(seq))
        .join(),
    ).toContain('"method":"POST"');
  });

  it('fails when the server sends the same identifier once more: renewed is not rotated', () => {
    const story = before + signIn('12:00:05', before.slice(before.indexOf('\n           Set-Cookie')));
    expect(evaluated(sessionFixation, story, browser).verdict()).toMatchObject({ outcome: 'failed' });
  });

  it("can't tell which of two opens the account when another session cookie appears beside the kept one, and says what would", () => {
    const auth = `
           Set-Cookie: .AspNetCore.Cookies=CfDJ8Nx0vJ3kQ1b5tq7WzY2LrP9mXcVbNmKjHgFdSaQwErTyUiOpZxCvBnM1234567890; Path=/; HttpOnly; Secure; SameSite=Lax`;
    const { verdict } = evaluated(sessionFixation, before + signIn('12:00:05', auth), browser);
    expect(verdict()).toMatchObject({ outcome: 'cantTell' });
    expect(verdict().nextStep).toBe(
      'Only trying tells: delete .AspNetCore.Cookies, keep connect.sid, and open a page that needs a sign-in. If it opens, connect.sid alone is worth the account.',
    );
  });

  it('is not about what merely stands by a session that was exchanged', () => {
    const cart = '\n           Set-Cookie: cart_token=5f1e2d3c4b5a69788796a5b4c3d2e1f0; Path=/; HttpOnly; Secure';
    const { verdict } = evaluated(sessionFixation, before + cart + signIn('12:00:05', rotated), browser);
    expect(verdict()).toMatchObject({ outcome: 'passed', cookie: { name: 'connect.sid' } });
  });

  it('is passed when the sign-in gives a new identifier', () => {
    const { verdict } = evaluated(sessionFixation, before + signIn('12:00:05', rotated), browser);
    expect(verdict()).toMatchObject({ outcome: 'passed', cookie: { name: 'connect.sid' } });
    expect(verdict().evidence.length).toBeGreaterThan(0);
  });

  it('is passed when there was no identifier before', () => {
    const story = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html${signIn('12:00:05', rotated)}`;
    expect(evaluated(sessionFixation, story, browser).verdict()).toMatchObject({ outcome: 'passed' });
  });

  it("can't tell before any sign-in, and says what to do", () => {
    const { verdict } = evaluated(sessionFixation, before, browser);
    expect(verdict()).toMatchObject({
      outcome: 'cantTell',
      summary: 'No sign-in has been seen yet.',
      nextStep: 'Sign out and in again while this panel is open, or mark the moment yourself.',
    });
  });

  it("can't tell from a wrong password", () => {
    const story = `${before}
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /login?error=1
           GET /login?error=1
           200 text/html`;
    const { verdict } = evaluated(sessionFixation, story, browser);
    expect(verdict().outcome).toBe('cantTell');
    expect(verdict().evidence.length).toBe(1);
  });

  it('judges the latest sign-in and mentions the one before', () => {
    const story = `${kept}
  12:10:00 POST https://shop.test/logout   form: _csrf
           302 → /login
           GET /login
           200 text/html${signIn('12:11:00', rotated)}`;
    const { verdict } = evaluated(sessionFixation, story, browser);
    expect(verdict().outcome).toBe('passed');
    expect(verdict().summary).toContain('At the sign-in before, the identifier was kept.');
  });
});

describe('session-fixation', () => {
  it('does not apply to state that lives in the cookie itself', () => {
    const flask = (middle: string) =>
      `session=eyJ1c2VyIjoi${middle}.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e; Path=/; HttpOnly; Secure`;
    const story = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: ${flask('YW5vbiJ9')}
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: ${flask('YWRhIn0')}
           GET /account
           200 text/html`;
    expect(evaluated(sessionFixation, story).verdict()).toMatchObject({ outcome: 'inapplicable' });
  });

  it('says that a mark without a request beside it shows nothing', () => {
    const story = `${before}\n  12:30:00 user marks signed-in shop.test`;
    const { verdict } = evaluated(sessionFixation, story);
    expect(verdict().outcome).toBe('cantTell');
    expect(verdict().summary).toContain('You marked a sign-in, but no request was recorded');
  });

  it('says that an attempt with an unclear outcome is unclear, and how to settle it', () => {
    const story = `${before}
  12:00:05 POST https://shop.test/api/login   json: username, password
           200 application/json`;
    const { verdict } = evaluated(sessionFixation, story);
    expect(verdict().outcome).toBe('cantTell');
    expect(verdict().summary).toContain('is not clear');
    expect(verdict().nextStep).toContain('I signed in');
  });

  it('draws no conclusion across a gap in the recording', () => {
    const story = `${before}
  gap unknown 12:00:03 12:00:06${signIn('12:00:05')}`;
    const { verdict } = evaluated(sessionFixation, story);
    expect(verdict().outcome).toBe('cantTell');
    expect(verdict().summary).toMatch(/missing/);
  });

  it('gives the fix in code for the recognised framework', () => {
    const { verdict, context } = evaluated(sessionFixation, kept);
    expect(sessionFixation.fix(verdict(), context)[0]).toMatchObject({
      framework: expect.stringMatching(/express/i),
      code: expect.stringContaining('regenerate'),
    });
  });
});
