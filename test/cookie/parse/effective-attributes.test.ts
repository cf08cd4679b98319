import { describe, expect, it } from 'vitest';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';

const effective = (attributes: string) => parseSetCookieString(`a=1; ${attributes}`).effective;

describe('the attributes that count', () => {
  it.each([
    ['SameSite=Strict; SameSite=None', 'none', 'the last one counts'],
    ['SameSite=Strict; SameSite=bogus', 'default', 'even when nobody knows its value'],
    ['samesite= LAX ', 'lax', 'case and blanks do not matter'],
    ['Secure', 'default', 'absent'],
  ])('%s: SameSite is %s (%s)', (attributes, sameSite) => {
    expect(effective(attributes).sameSite).toBe(sameSite);
  });

  it.each([
    ['Max-Age=10; Max-Age=20', 20],
    ['Max-Age=20; Max-Age=x', 20],
    ['Max-Age=-5', -5],
    ['Max-Age=+100', undefined],
    ['Max-Age=-', undefined],
    ['Max-Age=1e3', undefined],
    ['Max-Age="100"', undefined],
    [`Max-Age=${'9'.repeat(900)}`, Number.MAX_SAFE_INTEGER],
    [`Max-Age=${'9'.repeat(1025)}`, undefined],
  ])('%.30s: Max-Age is %s', (attributes, maxAge) => {
    expect(effective(attributes).maxAge).toBe(maxAge);
  });

  it.each([
    ['Domain=a.test; Domain=b.test', 'b.test'],
    ['Domain=a.test; Domain=', undefined],
    ['Domain=.A.TEST', 'a.test'],
    ['Domain=..a.test', '.a.test'],
    ['Domain=.', '.'],
    [`Domain=a.test; Domain=${'d'.repeat(1025)}`, 'a.test'],
  ])('%.40s: Domain is %s', (attributes, domain) => {
    expect(effective(attributes).domain).toBe(domain);
  });

  it.each([
    ['Path=/a; Path=/b', '/b'],
    ['Path=/a; Path=', undefined],
    ['Path=a', undefined],
    ['Path="/"', undefined],
    [`Path=/a; Path=/${'p'.repeat(1023)}`, `/${'p'.repeat(1023)}`],
    [`Path=/a; Path=/${'p'.repeat(1024)}`, '/a'],
  ])('%.40s: Path is %.20s', (attributes, path) => {
    expect(effective(attributes).path).toBe(path);
  });

  it('takes Secure=false and HttpOnly=false for set, as browsers do', () => {
    expect(effective('Secure=false; HttpOnly=false; Partitioned=no')).toMatchObject({
      secure: true,
      httpOnly: true,
      partitioned: true,
    });
  });

  it('ignores an Expires that is no date, and keeps one that is', () => {
    expect(effective('Expires=0').expires).toBeUndefined();
    expect(effective('Expires=Thu, 01 Jan 1970 00:00:01 GMT; Expires=soon').expires).toBe(1000);
  });
});
