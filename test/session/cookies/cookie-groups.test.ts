import { describe, expect, it } from 'vitest';
import { joinValues } from '../../../src/session/cookies/cookie-groups.ts';
import { hexNoise, noise } from '../flows/flow.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const long = (seed: string, length = 3_900) => noise(seed, length);
const head = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"7","jti":"a1b2c3d4e5f6"}').toString('base64url')}`;
const given = (...pairs: readonly string[]) =>
  `it watches https://shop.test/\n GET https://shop.test/\n 200 text/html\n${pairs.map((one) => ` Set-Cookie: ${one}; Path=/`).join('\n')}`;

describe.each(BROWSERS)('cookies that are one together, in %s', (browser) => {
  const groups = (...pairs: readonly string[]) => {
    const { site } = told(given(...pairs), browser);
    const nameOf = (key: string) => site.cookies.find((one) => one.key === key)?.name;
    return site.groups.map(({ form, name, members }) => [form, name, ...members.map(nameOf)]);
  };

  it.each([
    ['Auth.js', '__Secure-authjs.session-token', ['.0', '.1', '.2'], '; Secure'],
    ['Supabase', 'sb-shop-auth-token', ['.0', '.1'], ''],
  ])('chunks as %s numbers them', (_, base, ends, more) => {
    const pairs = ends.map((end, index) => `${base}${end}=${long(end, index < ends.length - 1 ? 3_900 : 700)}${more}`);
    expect(groups(...pairs)).toEqual([['chunks', base, ...ends.map((end) => base + end)]]);
  });

  it('chunks of ASP.NET Core, whose first cookie counts them', () => {
    const base = '.AspNetCore.Identity.Application';
    expect(groups(`${base}=chunks-2`, `${base}C1=CfDJ8${long('a')}`, `${base}C2=${long('b', 900)}`)).toEqual([
      ['chunks', base, base, `${base}C1`, `${base}C2`],
    ]);
  });

  it('chunks of Windows Identity Foundation, whose first has no number', () => {
    expect(groups(`FedAuth=${long('a', 2_000)}`, `FedAuth1=${long('b', 1_800)}`)).toEqual([
      ['chunks', 'FedAuth', 'FedAuth', 'FedAuth1'],
    ]);
  });

  it('a value and its signature', () => {
    expect(groups(`koa.sess=${noise('v', 60)}`, `koa.sess.sig=${noise('s', 27)}`)).toEqual([
      ['signature', 'koa.sess', 'koa.sess', 'koa.sess.sig'],
    ]);
    expect(groups(`user_id=7-${noise('v', 20)}`, `user_id_hmac=${hexNoise('s', 64)}`)).toEqual([
      ['signature', 'user_id', 'user_id', 'user_id_hmac'],
    ]);
  });

  it('a token whose signature scripts cannot read', () => {
    expect(groups(`jwt_info=${head}`, `jwt_sign=${noise('sig', 43)}; HttpOnly`)).toEqual([
      ['split-token', 'jwt_info', 'jwt_info', 'jwt_sign'],
    ]);
  });

  it.each([
    ['short values with numbers', ['tab.0=a', 'tab.1=b']],
    ['names that only go on from one another', [`sid=${ID_A}`, `sid1=${ID_B}`]],
    ['a signature without a value', [`koa.sess.sig=${noise('s', 27)}`]],
    ['a word that is no signature', [`theme=dark`, `theme.sig=yes`]],
    [
      'a token and two that could be its signature',
      [`a=${head}`, `b=${noise('1', 43)}; HttpOnly`, `c=${noise('2', 43)}; HttpOnly`],
    ],
  ])('not %s', (_, pairs) => {
    expect(groups(...pairs)).toEqual([]);
  });

  it('stand together in the ranking, and the session set has all parts', () => {
    const base = '__Secure-authjs.session-token';
    const sealed = `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..${noise('iv', 22)}.${long('c', 4_200)}.${noise('t', 43)}`;
    const story = `${given('theme=dark')}\n 12:00:30 POST https://shop.test/login form: username, password
      302 → /account\n Set-Cookie: ${base}.0=${sealed.slice(0, 3_900)}; Path=/; Secure; HttpOnly
      Set-Cookie: ${base}.1=${sealed.slice(3_900)}; Path=/; Secure; HttpOnly\n GET /account\n 200 text/html`;
    const { session, site } = told(story, browser);
    expect(session).toEqual([`${base}.0`, `${base}.1`]);
    expect(site.cookies.slice(0, 2).map(({ name }) => name)).toEqual([`${base}.0`, `${base}.1`]);
    expect(site.groups[0]?.text).toContain('too long for one');
  });
});

describe('the joined value', () => {
  const group = (form: 'chunks' | 'signature' | 'split-token') => ({ form, name: 'a', members: [], text: '' });

  it.each([
    ['chunks', ['ab', 'cd', 'e'], 'abcde'],
    ['chunks', [undefined, 'ab', 'cd'], 'abcd'],
    ['chunks', ['chunks-2', 'ab', 'cd', 'left over'], 'abcd'],
    ['signature', ['value', 'mac'], 'value'],
    ['split-token', ['head.body.', 'mac'], 'head.body.mac'],
  ] as const)('of %s %j', (form, values, joined) => {
    expect(joinValues(group(form), values)).toBe(joined);
  });
});
