import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const before = `
  it watches https://shop.test/
  found PHPSESSID=${ID_A}; Path=/; HttpOnly
  12:00:01 GET https://shop.test/login
           200 text/html`;
const good = (time: string, lines = '') => `
  ${time} POST https://shop.test/login form: username, password
          302 → /account${lines}
          GET /account
          200 text/html`;
const unclear = '12:00:10 POST https://shop.test/api/go json: email, password\n 200 application/json';

describe.each(BROWSERS)('the user’s word, in %s', (browser) => {
  it('the user’s "signed in" settles an unclear attempt', () => {
    const { site } = told(`${before}\n${unclear}\n +4s user marks signed-in shop.test`, browser);
    expect(site.signIns.map((one) => [one.kind, one.outcome, one.byUser, one.rotation?.verdict])).toEqual([
      ['sign-in', 'success', true, 'kept'],
    ]);
    expect(site.state).toBe('signed-in');
  });

  it('the user’s "signed in" makes a sign-in of what did not look like one', () => {
    const { site } = told(
      `${before}\n 12:00:10 POST https://shop.test/go json: blob\n 200\n Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly\n +4s user marks signed-in www.shop.test`,
      browser,
    );
    expect(site.signIns.map((one) => [one.kind, one.outcome, one.byUser, one.rotation?.verdict])).toEqual([
      ['marked', 'success', true, 'rotated'],
    ]);
  });

  it('the user’s "signed in" is never about a sign-out, nor about what was before one', () => {
    const out = '+4s POST https://shop.test/logout form: token\n 302 → /\n GET /\n 200 text/html';
    const story = `${before}\n${unclear}\n ${out}\n +2s user marks signed-in shop.test`;
    const { signIns, signOuts } = told(story, browser).site;
    expect(signIns.map((one) => [one.kind, one.outcome, one.url])).toEqual([
      ['sign-in', 'uncertain', 'https://shop.test/api/go'],
      ['marked', 'success', ''],
    ]);
    expect(signOuts).toHaveLength(1);
    const after = `${story.replace(' +2s user', ' +1s POST https://shop.test/go json: blob\n 200\n +2s user')}`;
    expect(told(after, browser).signIn()).toMatchObject({ kind: 'marked', url: 'https://shop.test/go' });
  });

  it('a mark near nothing is kept, without a verdict', () => {
    const { signIn } = told(`${before}\n +10m user marks signed-in shop.test`, browser);
    expect(signIn()).toMatchObject({ kind: 'marked', outcome: 'success', byUser: true });
    expect(signIn().rotation).toBeUndefined();
  });

  it('"not a sign-in" withdraws one', () => {
    const { signIn, site } = told(`${before}${good('12:00:10')}\n user says it was not a sign-in`, browser);
    expect(signIn()).toMatchObject({ outcome: 'failed', byUser: true });
    expect(signIn().rotation).toBeUndefined();
    expect(site.state).not.toBe('signed-in');
  });

  it('"signed out" ends what was going on', () => {
    const { site, signOut } = told(`${before}${good('12:00:10')}\n +30s user marks signed-out shop.test`, browser);
    expect(signOut()).toMatchObject({ byUser: true, score: 100 });
    expect(site.state).toBe('signed-out');
  });
});

describe.each(BROWSERS)('the answer to the question whether it was one, in %s', (browser) => {
  const asked = `${before.replace('/login', '/start')}
    12:00:10 POST https://shop.test/do form: a, b
             302 → /home
             Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
             GET /home
             200 text/html
    +3s POST https://shop.test/colour json: colour
        200 application/json
    +1s GET https://shop.test/home
        200 text/html`;
  const outcomes = (story: string) =>
    told(story, browser).site.signIns.map((one) => [
      new URL(one.url).pathname,
      one.outcome,
      one.asked,
      one.rotation?.verdict,
    ]);

  it('is open until somebody answers', () => {
    expect(outcomes(asked)).toEqual([['/do', 'uncertain', true, undefined]]);
  });

  it('is about that request, whatever was sent since, and however late it comes', () => {
    expect(outcomes(`${asked}\n +20m user says /do was a sign-in`)).toEqual([['/do', 'success', false, 'rotated']]);
    expect(outcomes(`${asked}\n +20m user says /do was not a sign-in`)).toEqual([['/do', 'failed', false, undefined]]);
  });

  it('can be changed: the last word counts, and the first one makes no second sign-in', () => {
    expect(outcomes(`${asked}\n user says /do was a sign-in\n user says /do was not a sign-in`)).toEqual([
      ['/do', 'failed', false, undefined],
    ]);
    expect(outcomes(`${asked}\n user says /do was not a sign-in\n user says /do was a sign-in`)).toEqual([
      ['/do', 'success', false, 'rotated'],
    ]);
  });

  it('does not reach across a sign-out', () => {
    const { site } = told(
      `${asked}${good('12:01:00')}\n +1m user marks signed-out shop.test\n +1s user says /do was a sign-in`,
      browser,
    );
    expect(site.signIns.map((one) => [new URL(one.url).pathname, one.outcome])).toEqual([
      ['/do', 'success'],
      ['/login', 'success'],
    ]);
    expect(site.state).toBe('signed-out');
  });
});
