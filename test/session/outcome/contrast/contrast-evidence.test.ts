import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../../support/told.ts';

const FORM = 'POST https://shop.test/enter form: user, password';
const AJAX = 'POST https://shop.test/enter (fetch) json: user, password';
const ON = '302 → /home\n GET /home\n 200 text/html';
const visit = (cookie = '') =>
  `it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html\n${cookie}`;
const cookie = (id: string) => `Set-Cookie: sid=${id}; Path=/; HttpOnly`;

describe.each(BROWSERS)('two answers to one form, in %s', (browser) => {
  const outcomes = (...lines: readonly string[]) =>
    told(lines.join('\n'), browser).site.signIns.map((one) => one.outcome);

  it.each([
    ['401 text/html', ON],
    ['403 text/html', ON],
    ['200 text/html', ON],
    ['200 text/html', `302 → /\n ${cookie(ID_B)}\n GET /\n 200 text/html`],
  ])('%s, and %s, in either order, hours apart', (wrong, right) => {
    expect(outcomes(visit(cookie(ID_A)), FORM, wrong, `+3h ${FORM}`, right)).toEqual(['failed', 'success']);
    expect(outcomes(visit(cookie(ID_A)), FORM, right, `+3h ${FORM}`, wrong)).toEqual(['success', 'failed']);
  });

  it('a script’s request, answered 200 without a cookie and with one', () => {
    expect(
      outcomes(visit(), AJAX, '200 application/json', `+5m ${AJAX}`, `200 application/json\n ${cookie(ID_A)}`),
    ).toEqual(['failed', 'success']);
  });

  it('a script’s request, refused and answered: with a new identifier that is enough, without one it is not', () => {
    const answered = (id: string) => [
      visit(cookie(ID_A)),
      AJAX,
      '401',
      `+5m ${AJAX}`,
      `200 application/json\n ${cookie(id)}`,
    ];
    expect(outcomes(...answered(ID_B))).toEqual(['failed', 'success']);
    expect(outcomes(...answered(ID_A))).toEqual(['failed', 'uncertain']);
  });

  it('a cookie that the next page takes back, and one that stays', () => {
    const taken = `${ON.replace('\n', `\n ${cookie(ID_A)}\n`)}\n Set-Cookie: sid=; Path=/; Max-Age=0`;
    const stays = ON.replace('\n', `\n ${cookie(ID_B)}\n`);
    const home = 'GET https://shop.test/\n 200 text/html';
    expect(outcomes(visit(), FORM, taken, `+5m ${home}`, FORM, stays)).toEqual(['failed', 'success']);
    expect(outcomes(visit(), FORM, taken)).not.toContain('success');
  });

  it('two answers alike settle nothing', () => {
    expect(outcomes(visit(), FORM, '200 text/html', `+5m ${FORM}`, '200 text/html')).not.toContain('success');
    expect(outcomes(visit(), AJAX, '200', `+5m ${AJAX}`, '200')).toEqual(['uncertain', 'uncertain']);
  });

  it('a lock after too many tries makes no success of those before', () => {
    expect(outcomes(visit(), AJAX, '200', `+5m ${AJAX}`, '429')).toEqual(['uncertain', 'failed']);
    expect(outcomes(visit(), FORM, '200 text/html', `+5m ${FORM}`, '302 → /locked\n GET /locked\n 200')).not.toContain(
      'success',
    );
  });

  it('an anonymous session that ran out between two wrong passwords, and is replaced, makes no success of the second', () => {
    const again = `200 application/json\n ${cookie(ID_B)}`;
    expect(outcomes(visit(cookie(ID_A)), AJAX, '200', `+3h ${AJAX}`, again)).not.toContain('success');
    expect(
      outcomes(visit(cookie(ID_A)), FORM, '200 text/html', `+3h ${FORM}`, `200 text/html\n ${cookie(ID_B)}`),
    ).not.toContain('success');
    const short = `Set-Cookie: sid=${ID_A}; Path=/; Max-Age=600`;
    expect(outcomes(visit(short), AJAX, '200', `+3h browser expires sid\n ${AJAX}`, again)).not.toContain('success');
  });

  it('the first cookie of a site, given with the first wrong password, makes no success of it', () => {
    const first = `it watches https://shop.test/\n 12:00:00 ${AJAX}\n 200 application/json\n ${cookie(ID_A)}`;
    expect(outcomes(first, `+5m ${AJAX}`, '200 application/json')).not.toContain('success');
  });
});
