import { describe, expect, it } from 'vitest';
import { about, bareName, isToken, sessionTokens } from '../../../src/checks/subject/holder.ts';
import { FIRST, SECOND, signedIn } from '../../session/support/token-stories.ts';
import { told } from '../../session/support/told.ts';

const { site } = told(`${signedIn}
  GET https://shop.test/cart;jsessionid=1A530637289A03B07199A44E8D531427 (fetch) X-Auth-Token: ${SECOND} Cookie: theme=dark
  200`);
const [cookie] = site.cookies;
const tokenOf = (name: string) => {
  const token = site.tokens.find((one) => one.name === name);
  if (token === undefined) throw new Error(`no token ${name}`);
  return token;
};

describe('what holds a value', () => {
  it('is a cookie or a token', () => {
    expect(cookie !== undefined && isToken(cookie)).toBe(false);
    expect(isToken(tokenOf('Authorization: Bearer'))).toBe(true);
    expect(cookie !== undefined && about(cookie)).toEqual({ cookie });
    expect(about(tokenOf('X-Auth-Token'))).toEqual({ token: tokenOf('X-Auth-Token') });
  });

  it('has a name by which some forms are known', () => {
    expect(bareName(tokenOf('Authorization: Bearer'))).toBe('authorization');
    expect(bareName(tokenOf('X-Auth-Token'))).toBe('x-auth-token');
    expect(bareName(tokenOf(';jsessionid='))).toBe('JSESSIONID');
    expect(cookie !== undefined && bareName(cookie)).toBe('theme');
  });

  it('may carry the session, unless nothing speaks for it', () => {
    const names = sessionTokens(site).map(({ name }) => name);
    expect(names).toEqual(['Authorization: Bearer', 'X-Auth-Token', ';jsessionid=']);
    const token = tokenOf('X-Auth-Token');
    expect(sessionTokens({ ...site, tokens: [{ ...token, class: 'unknown' }] })).toEqual([]);
    expect(FIRST).not.toBe(SECOND);
  });
});
