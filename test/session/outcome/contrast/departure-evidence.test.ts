import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, told } from '../../support/told.ts';

const FORM = 'POST https://shop.test/enter form: user, password\n 200 text/html';
const GIVEN = `${FORM}\n Set-Cookie: sid=${ID_A}; Path=/; HttpOnly`;
const VISIT = 'it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html';
const OUT = '+5m GET https://shop.test/?logout=1\n 200 text/html\n Set-Cookie: sid=; Path=/; Max-Age=0';

describe.each(BROWSERS)('a sign-out, in %s', (browser) => {
  const outcome = (...lines: readonly string[]) => told(lines.join('\n'), browser).signIn().outcome;

  it('settles the attempt that gave what it ends', () => {
    expect(outcome(VISIT, GIVEN)).not.toBe('success');
    expect(outcome(VISIT, GIVEN, OUT)).toBe('success');
  });

  it('says nothing where everybody is given that cookie, or may be', () => {
    expect(outcome(`${VISIT}\n Set-Cookie: sid=${ID_A}; Path=/`, FORM, OUT)).not.toBe('success');
    expect(outcome('it watches https://shop.test/', `12:00:00 ${GIVEN}`, OUT)).not.toBe('success');
  });

  it('says nothing where it ends another, or none', () => {
    expect(outcome(VISIT, GIVEN, OUT.replace('sid=', 'other='))).not.toBe('success');
    expect(outcome(VISIT, GIVEN, OUT.replace('logout', 'page'))).not.toBe('success');
  });
});
