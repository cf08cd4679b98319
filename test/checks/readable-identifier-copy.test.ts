import { describe, expect, it } from 'vitest';
import { readableIdentifierCopy } from '../../src/checks/readable-identifier-copy.ts';
import { BROWSERS, express, ID_A, ID_B } from '../session/support/told.ts';
import { evaluated } from './support/evaluated.ts';

const story = (...lines: readonly string[]) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
${lines.map((line) => `           Set-Cookie: ${line}; Path=/; Secure`).join('\n')}
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe.each(BROWSERS)('readable-identifier-copy, in %s', (browser) => {
  const of = (...lines: readonly string[]) => evaluated(readableIdentifierCopy, story(...lines), browser);

  it('fails where a cookie for scripts has the same identifier', () => {
    const { verdict, fact } = of(`PHPSESSID=${ID_A}; HttpOnly`, `csrf_token=${ID_A}`);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict('PHPSESSID').summary).toContain('csrf_token holds the same identifier');
    expect(verdict('PHPSESSID').evidence.some(({ seq }) => fact(seq).includes('csrf_token'))).toBe(true);
  });

  it('fails where the copy lacks only the signature', () => {
    const id = ID_A.padEnd(32, '0');
    expect(of(`connect.sid=${express(ID_A)}; HttpOnly`, `sid_copy=${id}`).verdict('connect.sid').outcome).toBe(
      'failed',
    );
  });

  it('is passed where other cookies have other values', () => {
    expect(of(`PHPSESSID=${ID_A}; HttpOnly`, `csrf_token=${ID_B}`).verdict('PHPSESSID').outcome).toBe('passed');
    expect(of(`PHPSESSID=${ID_A}; HttpOnly`, `copy=${ID_A}; HttpOnly`).verdict('PHPSESSID').outcome).toBe('passed');
  });

  it('does not apply where scripts can read the session cookie anyway', () => {
    expect(of(`PHPSESSID=${ID_A}`, `csrf_token=${ID_A}`).verdict('PHPSESSID').outcome).toBe('inapplicable');
  });

  it('can’t tell before a session cookie has been seen', () => {
    expect(of('theme=dark').verdict().outcome).toBe('cantTell');
  });
});
