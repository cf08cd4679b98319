import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { foldLog } from '../../src/session/fold.ts';
import { noise } from '../session/flows/flow.ts';
import { transcript } from '../support/transcript.ts';
import { unaided } from '../support/unaided.ts';

const begin = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: connect.sid=s%3AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.sig111111111111111111111111111111111111111; Path=/; HttpOnly`;

const signIn = (line = '') => `
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account${line}
           GET /account
           200 text/html
  12:00:07 GET https://shop.test/account/orders
           200 text/html`;

const rotated = `
           Set-Cookie: connect.sid=s%3ABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.sig222222222222222222222222222222222222222; Path=/; HttpOnly`;

const truthOf = (story: string, browser: 'chromium' | 'firefox' = 'chromium') => {
  const log = transcript(story, browser);
  return { log, ...buildReport(foldLog(log), unaided) };
};

describe.each(['chromium', 'firefox'] as const)('the truth line, in %s', (browser) => {
  it('says "ID kept" in the words of the design', () => {
    const { truth, log } = truthOf(begin + signIn(), browser);
    expect(truth).toMatchObject({
      site: 'shop.test',
      session: 'connect.sid',
      state: 'signed in',
      verdict: 'kept',
      verdictText: 'ID kept',
    });
    expect(truth.worst).toMatchObject({ severity: 'high', title: 'Session identifier kept at sign-in' });
    expect(log.find((one) => one.seq === truth.signInSeq)).toMatchObject({ at: truth.signInAt });
  });

  it('says "ID rotated"', () => {
    const { truth } = truthOf(begin + signIn(rotated), browser);
    expect(truth).toMatchObject({ verdict: 'rotated', verdictText: 'ID rotated' });
    expect(truth.worst?.severity).not.toBe('high');
  });

  it('says that no sign-in has been seen', () => {
    const { truth } = truthOf(begin, browser);
    expect(truth).toMatchObject({ verdict: 'none', verdictText: 'no sign-in seen yet' });
    expect(truth.signInSeq).toBe(undefined);
  });
});

describe('the truth line without a sign-in that succeeded', () => {
  it.each([
    [
      'a wrong password',
      'form: username, password\n 302 → /login?error=1\n GET /login?error=1\n 200 text/html',
      'no sign-in succeeded yet',
    ],
    ['an unclear answer', 'json: username, password\n 200 application/json', 'sign-in unclear'],
  ])('says so: %s', (_, answer, words) => {
    const { truth } = truthOf(`${begin}\n  12:00:05 POST https://shop.test/login   ${answer}`);
    expect(truth).toMatchObject({ verdict: 'none', verdictText: words });
  });

  it('never speaks against the state: whoever signed out had signed in', () => {
    const out = '12:00:05 POST https://shop.test/logout form: token\n 302 → /login\n GET /login\n 200 text/html';
    expect(truthOf(`${begin}\n  ${out}`).truth).toMatchObject({
      state: 'signed out',
      verdict: 'none',
      verdictText: 'the sign-in was not seen',
    });
  });

  it('says that state in the cookie leaves nothing to rotate', () => {
    const { truth } = truthOf(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: session=eyJfY3NyZiI6ImFiYyJ9.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e; Path=/; HttpOnly
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: session=eyJ1c2VyIjoiYWRhIn0.aVxYzB.K3x9QpR7sT1uV5wX8yZ2aB4cD6f; Path=/; HttpOnly
           GET /account
           200 text/html`);
    expect(truth.verdictText).toBe('no ID to rotate');
  });
});

describe('the report', () => {
  it('follows the tab to another site', () => {
    const { truth } = truthOf(`${begin}${signIn()}
  12:01:00 GET https://bank.test/
           200 text/html`);
    expect(truth).toMatchObject({ site: 'bank.test', verdict: 'none', session: 'no session cookie seen yet' });
    expect(truth.worst).toBe(undefined);
  });

  it('points its worst finding at a finding that it holds', () => {
    const { truth, findings } = truthOf(begin + signIn());
    expect(findings.map((one) => one.id)).toContain(truth.worst?.finding);
    expect(findings[0]?.id).toBe(truth.worst?.finding);
  });

  it('stands on an empty log', () => {
    const { truth, findings } = truthOf('it watches https://shop.test/');
    expect(truth.verdict).toBe('none');
    expect(findings.every((one) => one.outcome !== 'failed')).toBe(true);
    expect(buildReport(foldLog([]), unaided).findings).toEqual([]);
    expect(buildReport(foldLog([]), unaided).truth.session).toBe('nothing recorded yet');
  });

  it('names a value in several cookies once', () => {
    const parts = [3_900, 300].map(
      (length, index) => `Set-Cookie: authjs.session-token.${index}=${noise(`${index}`, length)}; Path=/; HttpOnly`,
    );
    const { truth } = truthOf(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           ${parts.join('\n           ')}`);
    expect(truth.session).toBe('authjs.session-token in 2 cookies');
  });

  it('names three session cookies at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((one) => `PHPSESSID${one}`);
    const { truth } = truthOf(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           ${many.map((name) => `Set-Cookie: ${name}=8f14e45fceea167a5a36dedd4bea254${name.at(-1)}; Path=/; HttpOnly`).join('\n           ')}
           ${many.map((name) => `user pins ${name}`).join('\n           ')}`);
    expect(truth.session).toMatch(/ and 2 more$/);
  });

  it('names a token where no cookie carries the session', () => {
    const story = `it watches https://shop.test/
      GET https://shop.test/
      200 text/html
      GET https://shop.test/api (fetch) Authorization: Bearer tGzv3JOkF0XG5Qx2TlKWIA
      200`;
    expect(buildReport(foldLog(transcript(story)), unaided).truth.session).toBe('Authorization: Bearer');
  });
});
