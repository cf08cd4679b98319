import { describe, expect, it } from 'vitest';
import { hexNoise, noise } from '../flows/flow.ts';
import { BROWSERS, express, ID_A, ID_B, ID_C, told } from '../support/told.ts';

const sid = (id: string) => `\n Set-Cookie: connect.sid=${express(id)}; Path=/; HttpOnly; Secure`;
const signedIn = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html${sid(ID_A)}
  12:00:05 POST https://shop.test/login form: username, password
           302 → /account${sid(ID_B)}
           GET /account
           200 text/html
  12:00:20 GET https://shop.test/settings
           200 text/html`;
const change = (answer: string, how = 'form: current_password, new_password') =>
  `${signedIn}\n 12:01:00 POST https://shop.test/settings/password ${how}\n ${answer}\n +2s GET https://shop.test/orders\n 200 text/html`;
const onward = (lines = '') => `302 → /profile${lines}\n GET /profile\n 200 text/html`;

describe.each(BROWSERS)('a change of password, in %s', (browser) => {
  const of = (story: string) => {
    const { site } = told(story, browser);
    return { site, only: site.privilegeChanges[0] };
  };

  it('that keeps the identifier says so, and who goes on as before', () => {
    const { site, only } = of(change(onward()));
    expect(site.privilegeChanges).toHaveLength(1);
    expect(only).toMatchObject({ kind: 'password-change', outcome: 'success', answer: '302 → /profile' });
    expect(only?.rotation).toMatchObject({ verdict: 'kept', rule: 'V2' });
    expect(only?.rotation?.text).toContain('goes on as before');
    expect(JSON.stringify(only)).not.toMatch(/sign-in/);
  });

  it('that sends the same one again is told as renewed, not rotated', () => {
    expect(of(change(onward(sid(ID_B)))).only?.rotation).toMatchObject({ verdict: 're-set', rule: 'V3' });
  });

  it('that gives a new identifier is rotated, also where the answer shows only the form again', () => {
    expect(of(change(onward(sid(ID_C)))).only?.rotation?.verdict).toBe('rotated');
    const same = of(change(`200 text/html${sid(ID_C)}`)).only;
    expect(same).toMatchObject({ outcome: 'success', rotation: { verdict: 'rotated' } });
  });

  it('is no sign-in, and leaves the one before as it was judged', () => {
    const { site } = of(change(onward()));
    expect(site.signIns).toHaveLength(1);
    expect(site.signIns[0]?.rotation?.verdict).toBe('rotated');
    expect(site.state).toBe('signed-in');
  });

  it.each([
    ['422 text/html', 'failed'],
    ['403 application/json', 'failed'],
    ['302 → /settings?error=wrong\n GET /settings?error=wrong\n 200 text/html', 'failed'],
    ['302 → /settings\n GET /settings\n 200 text/html', 'uncertain'],
    ['200 text/html', 'uncertain'],
    ['302 → /login\n GET /login\n 200 text/html', 'uncertain'],
  ])('answered %s: %s, so that nothing is claimed of the identifier', (answer, outcome) => {
    const { only } = of(change(answer));
    expect(only?.outcome).toBe(outcome);
    expect(only?.rotation).toBeUndefined();
    expect(only?.missing !== undefined).toBe(outcome === 'uncertain');
  });

  describe('by a script', () => {
    const json = 'json: currentPassword, newPassword';

    it('answered 204 was made: such an answer has no room for an error', () => {
      expect(of(change('204', json)).only?.rotation?.verdict).toBe('kept');
    });

    it.each([
      ['an address of its own', '/settings/password'],
      ['GraphQL', '/graphql'],
    ])('answered 200 by %s is not clear: the error may be in the body', (_, path) => {
      const { only } = of(change('200 application/json', json).replace('/settings/password', path));
      expect(only).toMatchObject({ outcome: 'uncertain', success: [] });
      expect(only?.rotation).toBeUndefined();
      expect(only?.missing).toContain('whether the page says');
    });

    it('answered 200 with a new identifier was made', () => {
      expect(of(change(`200 application/json${sid(ID_C)}`, json)).only?.rotation?.verdict).toBe('rotated');
    });

    it('whose page then moves on by itself was made, unless it moves to the sign-in page', () => {
      const moves = (to: string) =>
        change(`200 application/json\n +400ms GET https://shop.test${to}\n 200 text/html`, json);
      expect(of(moves('/profile')).only?.rotation?.verdict).toBe('kept');
      expect(of(moves('/login')).only?.outcome).toBe('uncertain');
      expect(of(moves('/profile').replace('+400ms', '+4s')).only?.outcome).toBe('uncertain');
    });

    it('whose page shows an error is doubted, and not settled by what a page can feign', () => {
      expect(of(change('204\n page shows an error', json)).only?.outcome).toBe('uncertain');
      expect(of(change('200 application/json\n page shows an error', json)).only?.outcome).toBe('uncertain');
    });
  });

  it('whose answer fell into a gap is not judged', () => {
    const story = `${change(onward())}\n gap unknown 12:01:00 12:01:01`;
    expect(of(story).only?.rotation).toMatchObject({
      verdict: 'inconclusive',
      missing: 'Make the change once more while this panel is open.',
    });
  });
});

describe('a switch of role', () => {
  const impersonate =
    '12:02:00 POST https://shop.test/users/7/impersonate form: _csrf\n 302 → /\n GET /\n 200 text/html';

  it('by somebody who is signed in is judged by the same rules', () => {
    const { site } = told(`${signedIn}\n ${impersonate}`);
    expect(site.privilegeChanges).toMatchObject([{ kind: 'role-switch', rotation: { verdict: 'kept' } }]);
  });

  it('by a stranger is none', () => {
    expect(told(`it watches https://shop.test/\n ${impersonate}`).site.privilegeChanges).toEqual([]);
  });
});

describe('what settles an open verdict on a change', () => {
  const sealed = (seed: string) =>
    `\n Set-Cookie: session=Fe26.2*1*${hexNoise(seed, 64)}*${noise(seed, 22)}*${noise(seed, 100)}**${hexNoise(`${seed}x`, 64)}*${noise(seed, 43)}; Path=/; HttpOnly; Secure`;
  const changed = (before: string, answer: string) =>
    told(`
      it watches https://shop.test/
      12:00:01 GET https://shop.test/login
               200 text/html${before}
      12:00:05 POST https://shop.test/login form: username, password
               302 → /account
               GET /account
               200 text/html
      12:01:00 POST https://shop.test/settings/password form: current_password, new_password
               302 → /profile${answer}
               GET /profile
               200 text/html`).site.privilegeChanges[0]?.rotation;

  it('of an encrypted cookie is to try the old value: the change once more would show no more', () => {
    expect(changed(sealed('a'), sealed('b'))).toMatchObject({
      verdict: 'inconclusive',
      rule: 'V7',
      missing: 'Only trying the old value tells: save the cookie before the change, and send it again afterwards.',
    });
  });

  it('where no cookie is known to carry the session is to name it', () => {
    expect(changed('', '')).toMatchObject({ rule: 'no-session', missing: expect.stringContaining('Pin the cookie') });
  });

  it('of a cookie that holds the state is to try the copy of before the change', () => {
    const state = '\n Set-Cookie: session=eyJ1c2VyIjoiYWRhIn0.aVxYzA.K3x9QpR7sT1uV5wX8yZ2aB4cD6e; Path=/; HttpOnly';
    expect(changed(state, '')).toMatchObject({
      rule: 'V8',
      missing: 'Save the cookie before the change, and try it again afterwards.',
    });
  });
});
