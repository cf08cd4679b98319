import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from '../../support/told.ts';

const VISIT = 'it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html';
const ATTEMPT = 'POST https://shop.test/enter (fetch) json: user, password\n 200 application/json';
const calls = (count: number, path = (index: number) => `${String.fromCharCode(97 + index)}x`) =>
  Array.from({ length: count }, (_, index) => `GET https://shop.test/api/${path(index)} (fetch)\n 200`).join('\n');

describe.each(BROWSERS)('what a site never did before, in %s', (browser) => {
  const signIn = (...lines: readonly string[]) => told(lines.join('\n'), browser).signIn();
  const codes = (...lines: readonly string[]) => signIn(...lines).success.map((one) => one.code);

  it('B24n: an address that did not exist opens', () => {
    const me = 'GET https://shop.test/api/me (fetch)';
    expect(signIn(VISIT, `${me}\n 404`, ATTEMPT, `${me}\n 200`).outcome).toBe('success');
    expect(codes(VISIT, `${me}\n 404`, ATTEMPT, `${me}\n 404`)).not.toContain('B24n');
    expect(codes(VISIT, `${me}\n 404`, `${me}\n 200`, ATTEMPT, `${me}\n 200`)).not.toContain('B24n');
    expect(codes(VISIT, `${me}\n 404`, ATTEMPT, `+5m ${me}\n 200`)).not.toContain('B24n');
  });

  it('B24: a dozen addresses are called at once that never had been', () => {
    expect(signIn(VISIT, ATTEMPT, calls(12)).outcome).toBe('success');
    expect(codes(VISIT, ATTEMPT, calls(11))).not.toContain('B24');
    expect(codes(VISIT, calls(12), ATTEMPT, calls(12))).not.toContain('B24');
    expect(codes(VISIT, ATTEMPT, `+10s ${calls(12)}`)).not.toContain('B24');
  });

  it('a page that polls at addresses with a number in them calls one', () => {
    expect(
      codes(
        VISIT,
        ATTEMPT,
        calls(20, (index) => `poll/${1000 + index}`),
      ),
    ).not.toContain('B24');
  });
});
