import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const answers = (...lines: readonly string[]) =>
  `it watches https://shop.test/\n${lines.map((line) => `+1s GET https://shop.test/app/x\n 200 text/html\n Set-Cookie: ${line}`).join('\n')}`;

describe.each(BROWSERS)('a Set-Cookie line, in %s', (browser) => {
  it('begins an identifier, with the line and the address that brought it', () => {
    const { cookie } = told(answers(`sid=${ID_A}; Path=/; HttpOnly`), browser);
    expect(cookie('sid').identifiers).toMatchObject([
      { setBy: 'header', line: `sid=${ID_A}; Path=/; HttpOnly`, setUrl: 'https://shop.test/app/x' },
    ]);
    expect(cookie('sid').asked?.line).toBe(`sid=${ID_A}; Path=/; HttpOnly`);
  });

  it('with the same value is a reset and no new identifier', () => {
    const line = `sid=${ID_A}; Path=/`;
    expect(
      told(answers(line, line, line), browser)
        .cookie('sid')
        .identifiers.map((one) => one.resets.length),
    ).toEqual([2]);
  });

  it('with the same value and a later end is a reset too', () => {
    const line = `sid=${ID_A}; Path=/; Max-Age=600`;
    expect(
      told(answers(line, line, line), browser)
        .cookie('sid')
        .identifiers.map((one) => one.resets.length),
    ).toEqual([2]);
  });

  it('with another signature of the same identifier begins none', () => {
    const { cookie } = told(
      answers(`connect.sid=${express(ID_A)}; Path=/`, `connect.sid=${express(ID_A, 'e'.repeat(43))}; Path=/`),
      browser,
    );
    expect(cookie('connect.sid').identifiers).toHaveLength(1);
    expect(cookie('connect.sid').identifiers[0]?.value).toContain('eeee');
  });

  it('with another path names another cookie', () => {
    const { site } = told(answers(`sid=${ID_A}; Path=/`, `sid=${ID_B}`), browser);
    expect(site.cookies.map((one) => one.path).sort()).toEqual(['/', '/app']);
  });

  it('without name and value is nothing', () => {
    expect(told(answers('=', ';', ''), browser).site.cookies).toEqual([]);
  });

  it('for a foreign domain speaks of the host that sent it', () => {
    const { model } = told(answers('sid=1; Domain=bank.test').replace('Set-Cookie:', 'Set-Cookie (refused):'), browser);
    expect(model.sites.map((one) => one.domain)).toEqual(['shop.test']);
  });
});
