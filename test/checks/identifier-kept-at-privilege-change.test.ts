import { describe, expect, it } from 'vitest';
import { identifierKeptAtPrivilegeChange } from '../../src/checks/identifier-kept-at-privilege-change.ts';
import { evaluated } from './support/evaluated.ts';

const id = (letter: string) =>
  `\n Set-Cookie: connect.sid=s%3A${letter.repeat(32)}.sig222222222222222222222222222222222222222; Path=/; HttpOnly; Secure`;
const signedIn = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account${id('B')}
           GET /account
           200 text/html`;
const change = (answer: string) => `${signedIn}
  12:05:00 POST https://shop.test/password   form: current_password, new_password
           ${answer}
  12:05:04 GET https://shop.test/orders
           200 text/html`;
const done = (lines = '') => `302 → /profile${lines}\n GET /profile\n 200 text/html`;

describe.each(['chromium', 'firefox'] as const)('identifier-kept-at-privilege-change, in %s', (browser) => {
  const judge = (story: string) => evaluated(identifierKeptAtPrivilegeChange, story, browser);

  it('fails when the identifier is the same afterwards, and points at the request', () => {
    const { verdict, fact, context } = judge(change(done()));
    expect(verdict('connect.sid')).toMatchObject({ outcome: 'failed' });
    expect(verdict().summary).toContain('At a change of password: connect.sid had the same identifier');
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('/password');
    const [fix] = identifierKeptAtPrivilegeChange.fix(verdict(), context);
    expect(fix?.text).toContain('change of password or role');
    expect(fix?.code).toContain('regenerate');
  });

  it('is passed when there is a new one', () => {
    expect(judge(change(done(id('C')))).verdict()).toMatchObject({ outcome: 'passed' });
  });

  it("can't tell from an answer that leaves the change itself open", () => {
    const { verdict } = judge(change('200 text/html'));
    expect(verdict()).toMatchObject({ outcome: 'cantTell' });
    expect(verdict().nextStep).toContain('See whether the page says');
  });

  it("can't tell when only a refused change, or none, was seen", () => {
    expect(judge(change('422 text/html')).verdict().summary).toContain('was refused');
    expect(judge(signedIn).verdict()).toMatchObject({
      outcome: 'cantTell',
      summary: 'No change of password or role has been seen yet.',
    });
  });

  it('does not apply where no cookie carries a session, nor where the cookie is the session’s state', () => {
    expect(judge('it watches https://shop.test/\n GET https://shop.test/\n 200 text/html').verdict().outcome).toBe(
      'inapplicable',
    );
    const state = (stamp: string) =>
      `\n Set-Cookie: session=eyJ1c2VyIjo3fQ.aVxY${stamp}.K3x9QpR7sT1uV5wX8yZ2aB4cD6e; Path=/; HttpOnly`;
    const story = change(done(state('zB'))).replace(id('B'), state('zA'));
    expect(judge(story).verdict().outcome).toBe('inapplicable');
  });
});
